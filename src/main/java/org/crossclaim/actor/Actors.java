package org.crossclaim.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.crossclaim.editorial.Change;
import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Identities;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.RecordWriter;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.Then;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Slug;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The actors on record, as they are published.
 */
@Service
@Transactional(readOnly = true)
public class Actors {

	private static final int MOST = 200;

	private final Publications publications;

	private final Slugs slugs;

	private final RecordWriter writer;

	private final JdbcClient jdbc;

	Actors(Publications publications, Slugs slugs, RecordWriter writer, JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.publications = publications;
		this.slugs = slugs;
		this.writer = writer;
	}

	/**
	 * One actor.
	 * @param slug the slug that it goes by
	 * @return it
	 * @throws NotOnRecord if no actor goes by that slug
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
	 * Several actors and whom they have roles with, in one statement.
	 * @param slugs slugs of today or of the past
	 * @return them
	 */
	public Cast cast(Collection<String> slugs) {
		Map<String, ActorDocument> found = new HashMap<>();
		if (!slugs.isEmpty()) {
			this.jdbc.sql(cast()).param(slugs.toArray(String[]::new)).query((row) -> {
				found.put(row.getString("slug"), Documents.read(row.getString("document"), ActorDocument.class));
			});
		}
		return new Cast(found);
	}

	/**
	 * Those who have or had a role with an actor.
	 * @param slug its slug
	 * @return them, in the order of their slugs, 200 at the most
	 */
	public List<ActorDocument> affiliatedWith(String slug) {
		return this.publications.saying(SubjectKind.ACTOR,
				List.of("{\"affiliations\": [{\"actor\": \"" + slug + "\"}]}"), MOST, ActorDocument.class);
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

	private static String cast() {
		return """
				with named as (
				  select s.slug, r.document from subject_slug s
				  """ + Then.latest("s.subject") + """
				  where s.kind = 'actor' and s.slug = any(?)
				)
				select slug, document from named
				union all
				select s.slug, r.document from (
				  select distinct a ->> 'actor' as slug from named n
				  cross join lateral jsonb_array_elements(coalesce(n.document -> 'affiliations', '[]')) as a
				) other join subject_slug s on s.kind = 'actor' and s.slug = other.slug
				""" + Then.latest("s.subject");
	}

	/**
	 * Publishes documents. Every slug that they name is registered.
	 * @param change the change that publishes
	 * @param documents the documents
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(Change change, List<ActorDocument> documents) {
		publish(change, documents, (shape) -> shape);
	}

	/**
	 * Takes the words out of what is said of actors, because they are removed for legal
	 * reasons.
	 * @param change the change that does it
	 * @param documents what is said of them
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void blank(Change change, List<ActorDocument> documents) {
		publish(change, documents.stream().map(ActorDocument::bare).toList(), (shape) -> shape.of(ChangeClass.REMOVED));
	}

	private void publish(Change change, List<ActorDocument> documents,
			UnaryOperator<RecordWriter.Shape<Actor, ActorDocument>> how) {
		Set<String> named = new HashSet<>();
		documents.forEach((document) -> named.addAll(document.names()));
		Identities ids = this.slugs.identities(SubjectKind.ACTOR, named);
		this.writer.publish(change, SubjectKind.ACTOR,
				documents.stream()
					.collect(Collectors.toMap((document) -> ids.of(document.id()), (document) -> document)),
				how.apply(new RecordWriter.Shape<>(Actor.class, ActorDocument.class, (actor) -> actor.id().value(),
						(id, document) -> new Actor(new ActorId(id)),
						(actor, document) -> actor.publish(document, ids::of), ActorClasses::of)));
	}

	/**
	 * Takes out of what is live an actor that turned out to be another and that nothing
	 * names any more. Its history stays.
	 * @param actor the identity of the one that goes
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(UUID actor) {
		this.jdbc.sql("delete from affiliation where actor = ?").param(actor).update();
		this.jdbc.sql("delete from actor_known_through where actor = ?").param(actor).update();
		this.jdbc.sql("delete from actor where id = ?").param(actor).update();
	}

}
