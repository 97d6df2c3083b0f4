package org.crossclaim.actor;

import java.util.ArrayList;
import java.util.List;
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
import org.crossclaim.shared.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Whoever says, is accused, acts, rules or publishes.
 */
@Entity
class Actor {

	@EmbeddedId
	private ActorId id;

	@Version
	private @Nullable Long version;

	private String slug;

	@Enumerated(EnumType.STRING)
	private ActorKind kind;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalisedText name;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private String[] aliases;

	private @Nullable String country;

	private @Nullable String wikidata;

	@ElementCollection
	@CollectionTable(name = "affiliation", joinColumns = @JoinColumn(name = "actor"))
	@OrderColumn(name = "position")
	private List<Affiliation> affiliations = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "actor_known_through", joinColumns = @JoinColumn(name = "actor"))
	@OrderColumn(name = "position")
	@Column(name = "publisher")
	private List<UUID> knownThrough = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Actor() {
	}

	@SuppressWarnings("NullAway.Init")
	Actor(ActorId id) {
		this.id = id;
	}

	ActorId id() {
		return this.id;
	}

	/**
	 * Takes over what was published of it.
	 * @param document what is said of it
	 * @param actors the identity of an actor by slug
	 */
	void publish(ActorDocument document, Function<String, UUID> actors) {
		this.slug = document.id();
		this.kind = document.kind();
		this.name = document.name();
		this.aliases = document.aliases().toArray(String[]::new);
		this.country = document.country();
		this.wikidata = document.wikidata();
		this.affiliations.clear();
		document.affiliations()
			.forEach((one) -> this.affiliations
				.add(new Affiliation(actors.apply(one.actor()), one.role(), one.from(), one.until())));
		this.knownThrough.clear();
		this.knownThrough.addAll(document.knownThrough().stream().map(actors).toList());
	}

}
