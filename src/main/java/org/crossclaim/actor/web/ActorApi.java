package org.crossclaim.actor.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.ActorKind;
import org.crossclaim.actor.Actors;
import org.crossclaim.editorial.Published;
import org.crossclaim.page.Address;
import org.crossclaim.page.ListQuery;
import org.crossclaim.page.Paged;
import org.crossclaim.shared.LocalisedText;
import org.crossclaim.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Actors, for programs.
 */
@RestController
class ActorApi {

	private final Actors actors;

	ActorApi(Actors actors) {
		this.actors = actors;
	}

	/** The actors in the order of their slugs. */
	@GetMapping("/api/v1/actors")
	ResponseEntity<ActorList> list(@ParameterObject @ModelAttribute ListQuery query) {
		List<Published<ActorDocument>> found = this.actors.all(query.start(), query.length() + 1);
		String next = query.next(Address.of("/api/v1/actors"), found, (one) -> one.document().id());
		return Paged.answer(new ActorList(found.stream().limit(query.length()).map(ActorResource::of).toList(), next),
				next);
	}

	/** One actor. */
	@GetMapping("/api/v1/actors/{slug}")
	ResponseEntity<ActorResource> show(@PathVariable Slug slug) {
		Published<ActorDocument> found = this.actors.find(slug);
		return ResponseEntity.ok().eTag("\"" + found.revision() + "\"").body(ActorResource.of(found));
	}

	/**
	 * Some of the actors.
	 *
	 * @param actors the actors
	 * @param next address of what follows; absent at the end
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record ActorList(List<ActorResource> actors, @Nullable String next) {
	}

	/**
	 * Actor as the API gives it. What is absent is not on record.
	 *
	 * @param slug its slug
	 * @param kind what it is
	 * @param name its name by language
	 * @param aliases other names
	 * @param country ISO 3166-1 alpha-2
	 * @param wikidata Wikidata item
	 * @param affiliations roles it has or had with other actors
	 * @param knownThrough the publishers through whom alone unnamed people are known
	 * @param revision the number of its revision, from 1
	 * @param url the address of its page
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record ActorResource(String slug, ActorKind kind, LocalisedText name, List<String> aliases,
			@Nullable String country, @Nullable String wikidata, List<ActorDocument.Affiliation> affiliations,
			List<String> knownThrough, int revision, String url) {

		private static ActorResource of(Published<ActorDocument> published) {
			ActorDocument said = published.document();
			return new ActorResource(said.id(), said.kind(), said.name(), said.aliases(), said.country(),
					said.wikidata(), said.affiliations(), said.knownThrough(), published.revision(),
					Address.of("/actors/" + said.id()));
		}

	}

}
