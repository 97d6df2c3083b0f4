package org.crossclaim.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryNames;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One item on a dispute's timeline: something said, or something that happened.
 */
@Entity
@DiscriminatorColumn(name = "kind")
abstract class Entry {

	@EmbeddedId
	private EntryId id;

	@Version
	private @Nullable Long version;

	private String slug;

	private UUID dispute;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalisedText statement;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalisedText note;

	private @Nullable Edtf said;

	private @Nullable Edtf happened;

	private @Nullable String zone;

	private int withinDay;

	@Column(updatable = false)
	private Instant recorded;

	@ElementCollection
	@CollectionTable(name = "entry_actor", joinColumns = @JoinColumn(name = "entry"))
	@OrderColumn(name = "position")
	private List<EntryActor> actors = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "entry_revising", joinColumns = @JoinColumn(name = "entry"))
	@OrderColumn(name = "position")
	@Column(name = "earlier")
	private List<UUID> revises = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "figure", joinColumns = @JoinColumn(name = "entry"))
	@OrderColumn(name = "position")
	private List<Figure> figures = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "entry", nullable = false, updatable = false)
	@OrderColumn(name = "position")
	private List<Evidence> evidence = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Entry() {
	}

	@SuppressWarnings("NullAway.Init")
	Entry(EntryId id, Instant recorded) {
		this.id = id;
		this.recorded = recorded;
	}

	EntryId id() {
		return this.id;
	}

	/**
	 * Takes over what was published of it.
	 * @param document what is said of it, of this entry's kind
	 * @param names the identities of all that it names
	 */
	void publish(EntryDocument document, EntryNames names) {
		this.slug = document.id();
		this.dispute = names.dispute(document.dispute());
		this.statement = document.statement();
		this.note = document.note();
		this.said = document.said();
		this.happened = document.happened();
		this.zone = document.zone();
		this.withinDay = (document.order() != null) ? document.order() : 0;
		replace(this.actors, parts(document, names));
		replace(this.revises, document.revises().stream().map(names::entry).toList());
		replace(this.figures,
				document.figures()
					.stream()
					.map((figure) -> new Figure(figure.measure(), figure.label(), figure.comparator(), figure.value(),
							figure.unit(), figure.counts(), figure.period(),
							(figure.source() != null) ? names.source(figure.source()) : null))
					.toList());
		replace(this.evidence,
				document.evidence().stream().map((one) -> new Evidence(one, document.shows(one), names)).toList());
	}

	private static List<EntryActor> parts(EntryDocument document, EntryNames names) {
		List<EntryActor> parts = new ArrayList<>();
		document.assertedBy().forEach((actor) -> parts.add(new EntryActor(names.actor(actor), EntryRole.ASSERTS)));
		document.doneBy().forEach((actor) -> parts.add(new EntryActor(names.actor(actor), EntryRole.DOES)));
		document.against().forEach((actor) -> parts.add(new EntryActor(names.actor(actor), EntryRole.ACCUSED)));
		document.speaksFor().forEach((actor) -> parts.add(new EntryActor(names.actor(actor), EntryRole.SPEAKS_FOR)));
		return parts;
	}

	static <T> void replace(List<T> list, List<T> by) {
		list.clear();
		list.addAll(by);
	}

}
