package org.crossclaim.reply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.entry.document.ResponseKind;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.crossclaim.source.SentTexts;
import org.crossclaim.suggestion.Declining;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an actor named on record sent to the editors. It changes nothing; the proposal by
 * which an editor puts it on record does, word for word.
 */
@Entity
class Statement {

	/** Leaves room in a slug for what tells statements of one actor apart. */
	private static final int LONGEST_NAME = 60;

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private long number;

	private byte[] receipt;

	private UUID entry;

	private String actor;

	private String source;

	private String text;

	private byte[] digest;

	private String language;

	private @Nullable String name;

	private @Nullable String capacity;

	private @Nullable String means;

	private Instant sent;

	private @Nullable Instant checked;

	private @Nullable String checkedBy;

	private @Nullable String checkedHow;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private String @Nullable [] response;

	@Embedded
	private @Nullable Declining declining;

	@ElementCollection
	@CollectionTable(name = "statement_proposal", joinColumns = @JoinColumn(name = "statement"))
	@Column(name = "proposal")
	private Set<Long> proposals = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Statement() {
	}

	Statement(long number, byte[] receipt, UUID entry, StatementLetter letter, Instant sent) {
		this.id = Slugs.newId();
		this.number = number;
		this.receipt = receipt;
		this.entry = entry;
		this.actor = letter.actor();
		this.source = slug(letter.actor(), this.id);
		this.text = letter.text();
		this.digest = Documents.digest(letter.text());
		this.language = letter.language();
		this.name = letter.name().strip();
		this.capacity = letter.capacity().strip();
		this.means = letter.means().strip();
		this.sent = sent;
	}

	private static String slug(String actor, UUID id) {
		return SentTexts.PREFIX + actor.substring(0, Math.min(actor.length(), LONGEST_NAME)).replaceAll("-$", "") + "-"
				+ HexFormat.of().toHexDigits(id.getLeastSignificantBits(), 8);
	}

	/** An editor checked who sent it. */
	void check(String by, String how, List<ResponseKind> answers, Instant now) {
		mustNotBeDeclined();
		List<Fault> faults = new ArrayList<>();
		if (how.isBlank()) {
			faults.add(Fault.at("how", "statement.how.missing"));
		}
		if (answers.isEmpty()) {
			faults.add(Fault.at("response", "statement.response.missing"));
		}
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		this.checked = now;
		this.checkedBy = by;
		this.checkedHow = how.strip();
		this.response = answers.stream().map(ResponseKind::word).toArray(String[]::new);
	}

	/** An editor made a proposal of it. */
	void workedInBy(long proposal) {
		mustBeChecked();
		this.proposals.add(proposal);
	}

	void decline(String by, String why, Instant now) {
		mustNotBeDeclined();
		this.declining = new Declining(by, why, now);
	}

	void mustBeChecked() {
		mustNotBeDeclined();
		if (this.checked == null) {
			throw new Refusal("statement.is-not-checked");
		}
	}

	private void mustNotBeDeclined() {
		if (this.declining != null) {
			throw new Refusal("statement.is-declined");
		}
	}

}
