package org.crossclaim.reply;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.ResponseKind;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.crossclaim.suggestion.Receipts;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Statements by actors named on record: taken, checked, put on record word for word or
 * declined, and told of for ever to whoever holds the receipt.
 */
@Service
@Transactional
public class Statements {

	private final EntityManager entities;

	private final StatementRows rows;

	private final Receipts receipts;

	private final Publications publications;

	private final Clock clock;

	Statements(EntityManager entities, StatementRows rows, Receipts receipts, Publications publications, Clock clock) {
		this.receipts = receipts;
		this.entities = entities;
		this.rows = rows;
		this.publications = publications;
		this.clock = clock;
	}

	/**
	 * Takes a statement. The same form sent twice makes one.
	 * @param entry the slug of the entry that it answers
	 * @param letter what was written
	 * @param receipt the secret of its receipt
	 * @throws Refusal with every fault at its field
	 * @throws NotOnRecord if there is no such entry on record
	 */
	public void take(String entry, StatementLetter letter, String receipt) {
		Published<EntryDocument> answered = this.publications.find(SubjectKind.ENTRY, entry, EntryDocument.class)
			.orElseThrow(() -> new NotOnRecord("entry", entry));
		letter.check(answered.document().actors());
		byte[] digest = this.receipts.claim(receipt);
		if (this.rows.byReceipt(digest).isEmpty()) {
			this.entities.persist(new Statement(this.rows.next(), digest, answered.id(), letter, now()));
			this.entities.flush();
		}
	}

	/**
	 * Notes that an editor checked who sent a statement.
	 * @param number its number
	 * @param editor who checked it
	 * @param how how, for editors alone
	 * @param answers how it answers the entry
	 * @throws Refusal where it is decided already, or with every fault at its field
	 */
	public void check(long number, Author editor, String how, List<ResponseKind> answers) {
		mustPublish(editor);
		mustNotBeTakenUp(number);
		get(number).check(editor.name(), how, answers, now());
	}

	/**
	 * Makes the proposal that puts a statement on record.
	 * @param number the number of the statement
	 * @param editor who makes it
	 * @param proposing makes the proposal
	 * @return the proposal
	 * @throws Refusal where nobody checked who sent it, it is declined, the proposal does
	 * not cite it as the actor's answer, or as making the proposal does
	 */
	public Proposed workIn(long number, Author editor, Supplier<Proposed> proposing) {
		mustPublish(editor);
		mustNotBeTakenUp(number);
		get(number).mustBeChecked();
		Stated stated = find(number);
		Proposed proposed = proposing.get();
		StatementEntry.mustStandIn(proposed, stated);
		// Publishing lets go of all entities.
		get(number).workedInBy(proposed.number());
		return proposed;
	}

	/**
	 * Declines a statement.
	 * @param number its number
	 * @param editor who declines it
	 * @param why the reason, which its sender sees for ever
	 * @throws Refusal where it is decided already or no reason is given
	 */
	public void decline(long number, Author editor, String why) {
		mustPublish(editor);
		mustNotBeTakenUp(number);
		get(number).decline(editor.name(), why, now());
	}

	/**
	 * One statement.
	 * @param number its number
	 * @return it
	 * @throws NotOnRecord if there is none
	 */
	@Transactional(readOnly = true)
	public Stated find(long number) {
		return this.rows.find(number).orElseThrow(() -> new NotOnRecord("statement", String.valueOf(number)));
	}

	/**
	 * The statement of a receipt.
	 * @param receipt the secret of the receipt
	 * @return it, or empty
	 */
	@Transactional(readOnly = true)
	public Optional<Stated> of(String receipt) {
		return this.rows.byReceipt(Receipts.digest(receipt));
	}

	/**
	 * Statements that are not decided, the oldest first.
	 * @param after the number after which to begin, 0 for the first
	 * @param limit how many at the most
	 * @return them
	 */
	@Transactional(readOnly = true)
	public List<Stated> open(long after, int limit) {
		return this.rows.open(after, limit);
	}

	/**
	 * How many are not decided.
	 * @return how many
	 */
	@Transactional(readOnly = true)
	public long count() {
		return this.rows.count();
	}

	/**
	 * Statements that were decided, the latest sent first.
	 * @param limit how many at the most
	 * @return them
	 */
	@Transactional(readOnly = true)
	public List<Stated> decided(int limit) {
		return this.rows.decided(limit);
	}

	/** Forgets who sent what, some time after the decision. */
	@Scheduled(initialDelayString = "PT25M", fixedDelayString = "PT24H")
	public void forget() {
		this.rows.forget(now());
	}

	private void mustNotBeTakenUp(long number) {
		if (find(number).state() == StatementState.TAKEN_UP) {
			throw new Refusal("statement.is-taken-up");
		}
	}

	private static void mustPublish(Author editor) {
		if (!editor.publishes()) {
			throw new Refusal("statement.not-an-editor");
		}
	}

	private Statement get(long number) {
		return this.entities.createQuery("from Statement where number = :number", Statement.class)
			.setParameter("number", number)
			.getResultStream()
			.findFirst()
			.orElseThrow(() -> new NotOnRecord("statement", String.valueOf(number)));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
