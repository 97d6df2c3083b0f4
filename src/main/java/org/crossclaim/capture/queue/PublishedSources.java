package org.crossclaim.capture.queue;

import org.crossclaim.capture.CaptureSettings;
import org.crossclaim.capture.fetch.FetchSettings;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.ThingsPublished;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has sources captured that are published: only where the change is about to be
 * committed, since many are only tried.
 */
@Component
class PublishedSources {

	private final CaptureRequests requests;

	private final boolean automatic;

	PublishedSources(CaptureRequests requests, CaptureSettings settings, FetchSettings fetching) {
		this.requests = requests;
		this.automatic = settings.automatic() && fetching.enabled();
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void follow(ThingsPublished published) {
		if (this.automatic && published.kind() == SubjectKind.SOURCE) {
			this.requests.published(published.things());
		}
	}

}
