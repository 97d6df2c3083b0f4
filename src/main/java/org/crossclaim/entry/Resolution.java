package org.crossclaim.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryNames;
import org.crossclaim.entry.document.Outcome;
import org.crossclaim.entry.document.Stage;
import org.crossclaim.shared.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How an allegation, or the named part of it, ended, and by which development.
 */
@Entity
class Resolution {

	@Id
	private UUID id;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private UUID development;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalisedText part;

	@Enumerated(EnumType.STRING)
	private Stage stage;

	@ElementCollection
	@CollectionTable(name = "resolution_party", joinColumns = @JoinColumn(name = "resolution"))
	@OrderColumn(name = "position")
	@Column(name = "actor")
	private List<UUID> binds = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Resolution() {
	}

	Resolution(EntryDocument.Resolution resolution, EntryNames names) {
		this.id = Slugs.newId();
		this.outcome = resolution.outcome();
		this.development = names.entry(resolution.by());
		this.part = resolution.of();
		this.stage = (resolution.stage() != null) ? resolution.stage() : Stage.FINAL;
		this.binds.addAll(resolution.binds().stream().map(names::actor).toList());
	}

}
