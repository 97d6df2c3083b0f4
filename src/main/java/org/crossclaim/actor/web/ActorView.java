package org.crossclaim.actor.web;

import java.util.List;

import org.crossclaim.page.Label;
import org.crossclaim.page.Named;
import org.crossclaim.page.Section;
import org.jspecify.annotations.Nullable;

/**
 * The page of an actor.
 *
 * @param slug its slug
 * @param name its name
 * @param kind what it is
 * @param description its name, what it is, and that a mention is no finding
 * @param notice what a reader must know of people without a name
 * @param aliases its other names
 * @param country its country
 * @param wikidata its Wikidata item
 * @param knownThrough the publishers through whom alone it is known
 * @param roles the roles that it has or had
 * @param people those who have or had a role with it
 * @param sections what other modules add
 */
record ActorView(String slug, Label name, String kind, String description, @Nullable String notice,
		List<String> aliases, @Nullable String country, @Nullable String wikidata, List<Named> knownThrough,
		List<Named> roles, List<Named> people, List<Section> sections) {
}
