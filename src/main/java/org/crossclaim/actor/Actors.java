package org.crossclaim.actor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Slug;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The actors on record, as they are published.
 */
@Service
@Transactional(readOnly = true)
public class Actors {

	private final Publications publications;

	Actors(Publications publications) {
		this.publications = publications;
	}

	/**
	 * One actor.
	 * @param slug a slug of today or of the past
	 * @return it
	 * @throws NotOnRecord if the slug was never used
	 */
	public Published<ActorDocument> find(Slug slug) {
		return this.publications.find(SubjectKind.ACTOR, slug.text(), ActorDocument.class)
			.orElseThrow(() -> new NotOnRecord("actor", slug.text()));
	}

	/**
	 * Several actors, in one statement.
	 * @param slugs slugs of today or of the past
	 * @return them by the slug asked for, without slugs that were never used
	 */
	public Map<String, ActorDocument> named(Collection<String> slugs) {
		Map<String, ActorDocument> found = new LinkedHashMap<>();
		this.publications.named(SubjectKind.ACTOR, slugs, ActorDocument.class)
			.forEach((slug, published) -> found.put(slug, published.document()));
		return found;
	}

	/**
	 * The actors in the order of their slugs.
	 * @param after the slug after which to begin; empty for the first
	 * @param limit how many at the most
	 * @return them
	 */
	public List<Published<ActorDocument>> all(String after, int limit) {
		return this.publications.all(SubjectKind.ACTOR, after, limit, ActorDocument.class);
	}

}
