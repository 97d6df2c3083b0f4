package org.crossclaim.suggestion;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suggestions by readers without an account: taken, worked in or declined, and told of
 * for ever to whoever holds the receipt.
 */
@Service
@Transactional
public class Suggestions {

	private final EntityManager entities;

	private final SuggestionRows rows;

	private final Receipts receipts;

	private final Slugs slugs;

	private final Clock clock;

	Suggestions(EntityManager entities, SuggestionRows rows, Receipts receipts, Slugs slugs, Clock clock) {
		this.receipts = receipts;
		this.entities = entities;
		this.rows = rows;
		this.slugs = slugs;
		this.clock = clock;
	}

	/**
	 * Takes a suggestion. The same form sent twice makes one.
	 * @param about of which kind what it is about is
	 * @param slug the slug of that
	 * @param letter what is suggested
	 * @param receipt the secret of its receipt
	 * @throws Refusal with every fault at its field
	 * @throws NotOnRecord if nothing of that slug is on record
	 */
	public void take(SubjectKind about, String slug, Letter letter, String receipt) {
		UUID subject = this.slugs.subject(about, slug).orElseThrow(() -> new NotOnRecord(about.word(), slug));
		letter.checked();
		byte[] digest = this.receipts.claim(receipt);
		if (this.rows.byReceipt(digest).isEmpty()) {
			this.entities.persist(new Suggestion(this.rows.next(), digest, about, subject, slug, letter, now()));
			this.entities.flush();
		}
	}

	/**
	 * Makes a proposal of a suggestion.
	 * @param number the number of the suggestion
	 * @param editor who works it in
	 * @param proposing makes the proposal
	 * @return the proposal
	 * @throws Refusal where the suggestion was declined, or as making the proposal does
	 */
	public Proposed workIn(long number, Author editor, Supplier<Proposed> proposing) {
		mustPublish(editor);
		get(number).mustNotBeDeclined();
		Proposed proposed = proposing.get();
		// Publishing lets go of all entities.
		get(number).workedInBy(proposed.number());
		return proposed;
	}

	/**
	 * Declines a suggestion.
	 * @param number its number
	 * @param editor who declines it
	 * @param why the reason, which its sender sees for ever
	 * @throws Refusal where it is decided already or no reason is given
	 */
	public void decline(long number, Author editor, String why) {
		mustPublish(editor);
		if (find(number).state() == SuggestionState.TAKEN_UP) {
			throw new Refusal("suggestion.is-taken-up");
		}
		get(number).decline(editor.name(), why, now());
	}

	/**
	 * One suggestion.
	 * @param number its number
	 * @return it
	 * @throws NotOnRecord if there is none
	 */
	@Transactional(readOnly = true)
	public Suggested find(long number) {
		return this.rows.find(number).orElseThrow(() -> new NotOnRecord("suggestion", String.valueOf(number)));
	}

	/**
	 * The suggestion of a receipt.
	 * @param receipt the secret of the receipt
	 * @return it, or empty
	 */
	@Transactional(readOnly = true)
	public Optional<Suggested> of(String receipt) {
		return this.rows.byReceipt(Receipts.digest(receipt));
	}

	/**
	 * Suggestions that are not decided, the oldest first.
	 * @param after the number after which to begin, 0 for the first
	 * @param limit how many at the most
	 * @return them
	 */
	@Transactional(readOnly = true)
	public List<Suggested> open(long after, int limit) {
		return this.rows.open(after, limit);
	}

	/**
	 * How many suggestions are not decided.
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public long count() {
		return this.rows.count();
	}

	/**
	 * Suggestions that were decided, the latest sent first.
	 * @param limit how many at the most
	 * @return them
	 */
	@Transactional(readOnly = true)
	public List<Suggested> decided(int limit) {
		return this.rows.decided(limit);
	}

	/** Forgets who sent what, some time after the decision. */
	@Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT24H")
	public void forget() {
		this.rows.forget(now());
	}

	private static void mustPublish(Author editor) {
		if (!editor.publishes()) {
			throw new Refusal("suggestion.not-an-editor");
		}
	}

	private Suggestion get(long number) {
		return this.entities.createQuery("from Suggestion where number = :number", Suggestion.class)
			.setParameter("number", number)
			.getResultStream()
			.findFirst()
			.orElseThrow(() -> new NotOnRecord("suggestion", String.valueOf(number)));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
