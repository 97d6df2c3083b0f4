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
import org.crossclaim.entry.document.Basis;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryNames;
import org.crossclaim.entry.document.Shows;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.entry.document.Translation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The link between one entry and one source.
 */
@Entity
class Evidence {

	@Id
	private UUID id;

	private UUID source;

	@Enumerated(EnumType.STRING)
	private Stance stance;

	@Enumerated(EnumType.STRING)
	private Shows shows;

	@Enumerated(EnumType.STRING)
	private @Nullable Basis basis;

	@ElementCollection
	@CollectionTable(name = "evidence_relay", joinColumns = @JoinColumn(name = "evidence"))
	@OrderColumn(name = "position")
	@Column(name = "source")
	private List<UUID> relays = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "evidence_step", joinColumns = @JoinColumn(name = "evidence"))
	@OrderColumn(name = "position")
	private List<EvidenceStep> steps = new ArrayList<>();

	private @Nullable String quote;

	private @Nullable String locator;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Translation> translations;

	@SuppressWarnings("NullAway.Init")
	protected Evidence() {
	}

	Evidence(EntryDocument.Evidence evidence, Shows shows, EntryNames names) {
		this.id = Slugs.newId();
		this.source = names.source(evidence.source());
		this.stance = evidence.stance();
		this.shows = shows;
		this.basis = evidence.basis();
		this.relays.addAll(evidence.relays().stream().map(names::source).toList());
		this.steps.addAll(evidence.steps()
			.stream()
			.map((one) -> new EvidenceStep(one.step(), names.source(one.source()), one.quote(), one.locator(),
					one.on()))
			.toList());
		this.quote = evidence.quote();
		this.locator = evidence.locator();
		this.translations = evidence.translation();
	}

}
