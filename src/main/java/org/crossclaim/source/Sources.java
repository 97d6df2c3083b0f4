package org.crossclaim.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crossclaim.editorial.Change;
import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.editorial.Identities;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.RecordWriter;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Slug;
import org.crossclaim.source.address.CanonicalAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sources on record, as they are published.
 */
@Service
@Transactional(readOnly = true)
public class Sources {

	private final Publications publications;

	private static final int MOST = 1_000;

	private final Slugs slugs;

	private final RecordWriter writer;

	private final JdbcClient jdbc;

	Sources(Publications publications, Slugs slugs, RecordWriter writer, JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.publications = publications;
		this.slugs = slugs;
		this.writer = writer;
	}

	/**
	 * One source.
	 * @param slug the slug that it goes by
	 * @return it
	 * @throws NotOnRecord if no source goes by that slug
	 */
	public Published<SourceDocument> find(Slug slug) {
		return this.publications.find(SubjectKind.SOURCE, slug.text(), SourceDocument.class)
			.orElseThrow(() -> new NotOnRecord("source", slug.text()));
	}

	/**
	 * Several sources, in one statement.
	 * @param slugs slugs of today or of the past
	 * @return them by the slug asked for, without slugs that were never used
	 */
	public Map<String, SourceDocument> named(Collection<String> slugs) {
		Map<String, SourceDocument> found = new LinkedHashMap<>();
		this.publications.named(SubjectKind.SOURCE, slugs, SourceDocument.class)
			.forEach((slug, published) -> found.put(slug, published.document()));
		return found;
	}

	/**
	 * The sources in the order of their slugs.
	 * @param after the slug after which to begin; empty for the first
	 * @param limit how many at the most
	 * @return them
	 */
	public List<Published<SourceDocument>> all(String after, int limit) {
		return this.publications.all(SubjectKind.SOURCE, after, limit, SourceDocument.class);
	}

	/**
	 * The sources on record today at an address, whatever else stood in it when they were
	 * recorded.
	 * @param address the address
	 * @return their slugs, the oldest first
	 */
	public List<String> at(CanonicalAddress address) {
		return this.jdbc.sql("select slug from source where url_key = ? order by id limit ?")
			.params(address.key(), MOST)
			.query((row, number) -> row.getString("slug"))
			.list();
	}

	/**
	 * The sources that relay a source or are a copy of it.
	 * @param slug its slug
	 * @return them, in the order of their slugs, 1,000 at the most
	 */
	public List<SourceDocument> relaying(String slug) {
		return this.publications.saying(SubjectKind.SOURCE,
				List.of("{\"relays\": [\"" + slug + "\"]}", "{\"copy_of\": \"" + slug + "\"}"), MOST,
				SourceDocument.class);
	}

	/**
	 * Publishes documents. Every slug that they name is registered.
	 * @param change the change that publishes
	 * @param documents the documents
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(Change change, List<SourceDocument> documents) {
		publish(change, documents, (shape) -> shape);
	}

	/**
	 * Takes the words out of what is said of sources, because they are removed for legal
	 * reasons.
	 * @param change the change that does it
	 * @param documents what is said of them
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void blank(Change change, List<SourceDocument> documents) {
		publish(change, documents.stream().map(SourceDocument::bare).toList(),
				(shape) -> shape.of(ChangeClass.REMOVED));
	}

	private void publish(Change change, List<SourceDocument> documents,
			UnaryOperator<RecordWriter.Shape<Source, SourceDocument>> how) {
		Set<String> named = new HashSet<>();
		documents.forEach((document) -> named.addAll(document.names()));
		Identities ids = this.slugs.identities(SubjectKind.SOURCE, named);
		Identities actors = this.slugs.identities(SubjectKind.ACTOR,
				documents.stream().flatMap((document) -> Stream.ofNullable(document.publishedBy())).toList());
		this.writer.publish(change, SubjectKind.SOURCE,
				documents.stream()
					.collect(Collectors.toMap((document) -> ids.of(document.id()), (document) -> document)),
				how.apply(new RecordWriter.Shape<>(Source.class, SourceDocument.class, (source) -> source.id().value(),
						(id, document) -> new Source(new SourceId(id)),
						(source, document) -> source.publish(document, ids::of, actors::of), SourceClasses::of)));
	}

	/**
	 * Takes out of what is live a source that turned out to be another and that nothing
	 * names any more. Its history stays.
	 * @param source the identity of the one that goes
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(UUID source) {
		this.jdbc.sql("delete from source_relay where source = ?").param(source).update();
		this.jdbc.sql("delete from source where id = ?").param(source).update();
	}

}
