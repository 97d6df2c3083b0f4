package org.crossclaim.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.shared.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a reader needs to know first, with its sources.
 */
@Entity
class BackgroundSection {

	@Id
	private UUID id;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalisedText title;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalisedText body;

	@ElementCollection
	@CollectionTable(name = "background_source", joinColumns = @JoinColumn(name = "section"))
	@OrderColumn(name = "position")
	@Column(name = "source")
	private List<UUID> sources = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected BackgroundSection() {
	}

	BackgroundSection(DisputeDocument.Background section, Function<String, UUID> sources) {
		this.id = Slugs.newId();
		this.title = section.title();
		this.body = section.text();
		this.sources.addAll(section.sources().stream().map(sources).toList());
	}

}
