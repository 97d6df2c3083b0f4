package org.crossclaim.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryNames;
import org.crossclaim.entry.document.Nature;

/**
 * An entry asserted by actors against actors, or against nobody by name.
 */
@Entity
@DiscriminatorValue("allegation")
class Allegation extends Entry {

	@Enumerated(EnumType.STRING)
	private Nature nature;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "entry", nullable = false, updatable = false)
	@OrderColumn(name = "position")
	private List<Resolution> resolutions = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "reply_check", joinColumns = @JoinColumn(name = "entry"))
	@OrderColumn(name = "position")
	private List<ReplyCheck> replyChecks = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Allegation() {
	}

	@SuppressWarnings("NullAway.Init")
	Allegation(EntryId id, Instant recorded) {
		super(id, recorded);
	}

	@Override
	void publish(EntryDocument document, EntryNames names) {
		super.publish(document, names);
		this.nature = document.natureOrFact();
		replace(this.resolutions, document.resolution().stream().map((one) -> new Resolution(one, names)).toList());
		replace(this.replyChecks, document.replyChecks().stream().map((one) -> check(one, names)).toList());
	}

	private static ReplyCheck check(EntryDocument.ReplyCheck check, EntryNames names) {
		EntryDocument.Asked asked = check.asked();
		return new ReplyCheck(names.actor(check.actor()), check.date(), check.found(),
				(check.source() != null) ? names.source(check.source()) : null, check.by(),
				(asked != null) ? asked.channel() : null, (asked != null) ? asked.on() : null,
				(asked != null) ? asked.deadline() : null);
	}

}
