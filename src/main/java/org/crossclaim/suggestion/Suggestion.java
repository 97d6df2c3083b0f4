package org.crossclaim.suggestion;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a reader without an account suggests about something on record. It changes
 * nothing; the proposals that an editor makes of it do.
 */
@Entity
class Suggestion {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private long number;

	private byte[] receipt;

	@Enumerated(EnumType.STRING)
	private SubjectKind about;

	private UUID subject;

	private String slug;

	@Enumerated(EnumType.STRING)
	private SuggestionKind kind;

	private @Nullable String url;

	private @Nullable String wrong;

	private @Nullable String text;

	private @Nullable String name;

	private boolean credited;

	private @Nullable String contact;

	private Instant sent;

	@Embedded
	private @Nullable Declining declining;

	@ElementCollection
	@CollectionTable(name = "suggestion_proposal", joinColumns = @JoinColumn(name = "suggestion"))
	@Column(name = "proposal")
	private Set<Long> proposals = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Suggestion() {
	}

	Suggestion(long number, byte[] receipt, SubjectKind about, UUID subject, String slug, Letter letter, Instant sent) {
		this.kind = letter.checked();
		this.id = Slugs.newId();
		this.number = number;
		this.receipt = receipt;
		this.about = about;
		this.subject = subject;
		this.slug = slug;
		this.url = orNone(letter.url());
		this.wrong = orNone(letter.wrong());
		this.text = orNone(letter.text());
		this.name = orNone(letter.name());
		this.credited = letter.credited();
		this.contact = orNone(letter.contact());
		this.sent = sent;
	}

	/** An editor made a proposal of it. */
	void workedInBy(long proposal) {
		mustNotBeDeclined();
		this.proposals.add(proposal);
	}

	void decline(String by, String why, Instant now) {
		mustNotBeDeclined();
		this.declining = new Declining(by, why, now);
	}

	void mustNotBeDeclined() {
		if (this.declining != null) {
			throw new Refusal("suggestion.is-declined");
		}
	}

	long number() {
		return this.number;
	}

	static @Nullable String orNone(String text) {
		return text.isBlank() ? null : text.strip();
	}

}
