package org.crossclaim.capture.quote;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.crossclaim.capture.CaptureStored;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.ThingsPublished;
import org.crossclaim.job.Jobs;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has quotes looked for when there is a new copy, and when entries quote what was not
 * looked for yet: after the commit, since whoever publishes shall not wait.
 */
@Component
class QuoteOccasions {

	private final QuoteChecks checks;

	private final Jobs jobs;

	QuoteOccasions(QuoteChecks checks, Jobs jobs) {
		this.checks = checks;
		this.jobs = jobs;
	}

	/** A text that is not kept can be read now and never again. */
	@EventListener
	void follow(CaptureStored stored) {
		if (stored.text() != null) {
			this.checks.read(stored.source(), stored.sha256(), stored.text());
			plan(List.of(stored.source()));
		}
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void follow(ThingsPublished published) {
		if (published.kind() == SubjectKind.ENTRY) {
			plan(this.checks.unchecked(published.things()));
		}
	}

	private void plan(Collection<UUID> sources) {
		this.jobs.plan(sources.stream().map(CheckingTask::of).toList());
	}

}
