package org.crossclaim.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One contested matter.
 */
@Entity
class Dispute {

	@EmbeddedId
	private DisputeId id;

	@Version
	private @Nullable Long version;

	private String slug;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalisedText title;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalisedText summary;

	private @Nullable Edtf searched;

	private @Nullable Edtf newest;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "dispute", nullable = false, updatable = false)
	@OrderColumn(name = "position")
	private List<BackgroundSection> background = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "dispute_relation", joinColumns = @JoinColumn(name = "dispute"))
	@OrderColumn(name = "position")
	private List<Relation> related = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Dispute() {
	}

	@SuppressWarnings("NullAway.Init")
	Dispute(DisputeId id) {
		this.id = id;
	}

	DisputeId id() {
		return this.id;
	}

	/**
	 * Takes over what was published of it.
	 * @param document what is said of it
	 * @param disputes the identity of a dispute by slug
	 * @param sources the identity of a source by slug
	 */
	void publish(DisputeDocument document, Function<String, UUID> disputes, Function<String, UUID> sources) {
		this.slug = document.id();
		this.title = document.title();
		this.summary = document.summary();
		DisputeDocument.Covered covered = document.covered();
		this.searched = (covered != null) ? covered.searched() : null;
		this.newest = (covered != null) ? covered.newest() : null;
		this.background.clear();
		document.background().forEach((section) -> this.background.add(new BackgroundSection(section, sources)));
		this.related.clear();
		document.related()
			.forEach((relation) -> this.related.add(new Relation(disputes.apply(relation.dispute()), relation.how())));
	}

}
