package org.crossclaim.capture.quote;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for what entries quote in the copies of their sources. Each quote is looked for
 * once in each content, and what came of it is kept for ever.
 */
@Service
public class QuoteChecks {

	private final QuoteRows rows;

	private final HanVariants variants;

	private final KeptChecks kept;

	private final Clock clock;

	QuoteChecks(QuoteRows rows, HanVariants variants, KeptChecks kept, Clock clock) {
		this.rows = rows;
		this.variants = variants;
		this.kept = kept;
		this.clock = clock;
	}

	/**
	 * Looks for everything that is quoted from a source in its latest copy that has text,
	 * as far as it was not yet. Where that moves the standing of what rests on a source
	 * that was corrected, the change is published. Whoever calls again changes nothing.
	 * @param source the source
	 * @return how many quotes were looked for
	 */
	@Transactional(propagation = Propagation.NEVER)
	public int check(UUID source) {
		Optional<QuoteRows.Work> work = this.rows.work(source);
		if (work.isEmpty()) {
			return 0;
		}
		QuoteRows.Work found = work.get();
		boolean looking = found.here() && !found.quotes().isEmpty();
		Map<String, Finding> findings = looking ? found(found.quotes(), this.rows.text(found.content())) : Map.of();
		this.kept.keep(source, found.content(), findings, now());
		return findings.size();
	}

	/**
	 * Looks for everything that is quoted from a source in the text of a content, where
	 * that may be read and not be kept; does nothing where it is kept. Of what is found
	 * no words are kept, either. Standing is for {@link #check(UUID)}.
	 * @param source the source
	 * @param sha256 SHA-256 of the content, in hexadecimal digits
	 * @param text the text in it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void read(UUID source, String sha256, String text) {
		byte[] content = HexFormat.of().parseHex(sha256);
		if (!this.rows.isHere(content)) {
			this.rows.keep(content, now(), found(this.rows.quotes(source, content), text), false);
		}
	}

	private Map<String, Finding> found(List<String> quotes, String text) {
		SearchedText searched = new SearchedText(text, this.variants.script());
		Map<String, Finding> findings = new LinkedHashMap<>();
		if (!text.isBlank()) {
			quotes.forEach((quote) -> findings.put(quote, searched.find(quote)));
		}
		return findings;
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * The sources of which {@link #check(UUID)} has something to do, among those that
	 * entries cite. Asked in the transaction that publishes the entries, too.
	 * @param entries the entries
	 * @return the sources
	 */
	@Transactional(readOnly = true)
	public Set<UUID> unchecked(Collection<UUID> entries) {
		return Set.copyOf(this.rows.unchecked(entries));
	}

	/**
	 * Looks for whatever is quoted from any source and was not looked for, because
	 * nothing gave occasion to: a verdict was removed, or an instance stopped.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public void checkWhatIsMissing() {
		this.rows.unchecked().forEach(this::check);
	}

}
