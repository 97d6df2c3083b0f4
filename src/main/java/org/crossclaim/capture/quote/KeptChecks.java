package org.crossclaim.capture.quote;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.crossclaim.editorial.Change;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.Publishing;
import org.crossclaim.entry.EntryPublishing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what came of looking for quotes, and publishes what it moves: of a source that
 * was corrected, only what still stands there supports anything.
 */
@Component
class KeptChecks {

	private static final String AUTHOR = "Crossclaim";

	private static final String REASON = "Quotes were looked for in the corrected text of their source";

	private final QuoteRows rows;

	private final Publishing publishing;

	private final EntryPublishing entries;

	KeptChecks(QuoteRows rows, Publishing publishing, EntryPublishing entries) {
		this.rows = rows;
		this.publishing = publishing;
		this.entries = entries;
	}

	/**
	 * Keeps them. Nobody else publishes meanwhile, so that a correction of the source is
	 * either seen here or sees what is kept.
	 */
	@Transactional
	void keep(UUID source, byte[] content, Map<String, Finding> findings, Instant checked) {
		this.publishing.lock();
		this.rows.keep(content, checked, findings, true);
		if (this.rows.isCorrected(source)) {
			Set<UUID> resting = this.entries.affectedBy(List.of(), List.of(source), List.of());
			if (this.entries.isOutdated(resting)) {
				Change change = this.publishing.open(Door.RECOMPUTE, AUTHOR, REASON);
				this.entries.reckon(change, resting, (count) -> {
				});
			}
		}
	}

}
