package org.crossclaim.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.crossclaim.shared.Edtf;
import org.crossclaim.source.address.CanonicalAddress;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One publication.
 */
@Entity
class Source {

	@EmbeddedId
	private SourceId id;

	@Version
	private @Nullable Long version;

	private String slug;

	@Enumerated(EnumType.STRING)
	private SourceKind kind;

	private @Nullable String url;

	private @Nullable String urlKey;

	private String title;

	@Enumerated(EnumType.STRING)
	private @Nullable TitleBasis titleBasis;

	private @Nullable String titleLanguage;

	private String publisher;

	private @Nullable UUID publishedBy;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private String[] authors;

	private @Nullable Edtf published;

	private @Nullable String language;

	private @Nullable String licence;

	@Enumerated(EnumType.STRING)
	private @Nullable Authorship authorship;

	@Enumerated(EnumType.STRING)
	private @Nullable Reporting reporting;

	@ElementCollection
	@CollectionTable(name = "source_relay", joinColumns = @JoinColumn(name = "source"))
	@OrderColumn(name = "position")
	@Column(name = "relayed")
	private List<UUID> relays = new ArrayList<>();

	private boolean seen;

	private @Nullable UUID copyOf;

	@Enumerated(EnumType.STRING)
	private @Nullable SourceStatusKind status;

	private @Nullable Edtf statusOn;

	private @Nullable String statusNotice;

	@SuppressWarnings("NullAway.Init")
	protected Source() {
	}

	@SuppressWarnings("NullAway.Init")
	Source(SourceId id) {
		this.id = id;
	}

	SourceId id() {
		return this.id;
	}

	/**
	 * Takes over what was published of it.
	 * @param document what is said of it
	 * @param sources the identity of a source by slug
	 * @param actors the identity of an actor by slug
	 */
	void publish(SourceDocument document, Function<String, UUID> sources, Function<String, UUID> actors) {
		this.slug = document.id();
		this.kind = document.kind();
		this.url = document.url();
		this.urlKey = Optional.ofNullable(document.url()).flatMap(CanonicalAddress::keyOf).orElse(null);
		this.title = document.title();
		this.titleBasis = document.titleBasis();
		this.titleLanguage = document.titleLanguage();
		this.publisher = document.publisher();
		this.publishedBy = (document.publishedBy() != null) ? actors.apply(document.publishedBy()) : null;
		this.authors = document.authors().toArray(String[]::new);
		this.published = document.published();
		this.language = document.language();
		this.licence = document.licence();
		this.authorship = document.authorship();
		this.reporting = document.reporting();
		this.seen = document.wasSeen();
		this.copyOf = (document.copyOf() != null) ? sources.apply(document.copyOf()) : null;
		SourceDocument.Status since = document.status();
		this.status = (since != null) ? since.kind() : null;
		this.statusOn = (since != null) ? since.on() : null;
		this.statusNotice = (since != null) ? since.notice() : null;
		this.relays.clear();
		this.relays.addAll(document.relays().stream().map(sources).toList());
	}

}
