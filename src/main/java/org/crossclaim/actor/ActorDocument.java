package org.crossclaim.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crossclaim.shared.Blank;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LocalisedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What is said of an actor, in the one shape that travels (the dossier's {@code actors}).
 *
 * @param id slug
 * @param kind what it is
 * @param name its name by language
 * @param aliases other names, in any script
 * @param country ISO 3166-1 alpha-2; absent for the unnamed
 * @param wikidata Wikidata item, for example {@code Q95}
 * @param affiliations roles it has or had with other actors
 * @param knownThrough the publishers through whom alone unnamed people are known
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ActorDocument(String id, ActorKind kind, LocalisedText name, List<String> aliases,
		@Nullable String country, @Nullable String wikidata, List<Affiliation> affiliations,
		List<String> knownThrough) {

	public ActorDocument {
		aliases = (aliases != null) ? List.copyOf(aliases) : List.of();
		affiliations = (affiliations != null) ? List.copyOf(affiliations) : List.of();
		knownThrough = (knownThrough != null) ? List.copyOf(knownThrough) : List.of();
	}

	/**
	 * Every actor that it names, itself too.
	 * @return slugs
	 */
	public Set<String> names() {
		Set<String> names = new LinkedHashSet<>(this.knownThrough);
		names.add(this.id);
		this.affiliations.forEach((affiliation) -> names.add(affiliation.actor()));
		return names;
	}

	/**
	 * What is left of it where its words are taken out: which actor it is, and of which
	 * kind.
	 * @return the document without words
	 */
	public ActorDocument bare() {
		return new ActorDocument(this.id, this.kind, Blank.text(), List.of(), null, null, List.of(), List.of());
	}

	/**
	 * Whether no word is left of it.
	 * @return whether it is bare
	 */
	public boolean isBare() {
		return Blank.text().equals(this.name);
	}

	/**
	 * A role with another actor.
	 *
	 * @param actor slug of the other
	 * @param role the role in words
	 * @param from since when, where known
	 * @param until until when, where it ended
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	public record Affiliation(String actor, LocalisedText role, @Nullable Edtf from, @Nullable Edtf until) {
	}

}
