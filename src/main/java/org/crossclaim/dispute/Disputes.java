package org.crossclaim.dispute;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crossclaim.editorial.Change;
import org.crossclaim.editorial.Identities;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.RecordWriter;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Slug;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The disputes on record, as they are published.
 */
@Service
@Transactional(readOnly = true)
public class Disputes {

	private final Publications publications;

	private final Slugs slugs;

	private final RecordWriter writer;

	Disputes(Publications publications, Slugs slugs, RecordWriter writer) {
		this.publications = publications;
		this.slugs = slugs;
		this.writer = writer;
	}

	/**
	 * One dispute.
	 * @param slug the slug that it goes by
	 * @return it
	 * @throws NotOnRecord if no dispute goes by that slug
	 */
	public Published<DisputeDocument> find(Slug slug) {
		return this.publications.find(SubjectKind.DISPUTE, slug.text(), DisputeDocument.class)
			.orElseThrow(() -> new NotOnRecord("dispute", slug.text()));
	}

	/**
	 * Several disputes, in one statement.
	 * @param slugs slugs of today or of the past
	 * @return them by the slug asked for, without slugs that were never used
	 */
	public Map<String, DisputeDocument> named(Collection<String> slugs) {
		Map<String, DisputeDocument> found = new LinkedHashMap<>();
		this.publications.named(SubjectKind.DISPUTE, slugs, DisputeDocument.class)
			.forEach((slug, published) -> found.put(slug, published.document()));
		return found;
	}

	/**
	 * The disputes in the order of their slugs.
	 * @param after the slug after which to begin; empty for the first
	 * @param limit how many at the most
	 * @return them
	 */
	public List<Published<DisputeDocument>> all(String after, int limit) {
		return this.publications.all(SubjectKind.DISPUTE, after, limit, DisputeDocument.class);
	}

	/**
	 * Publishes documents. Every slug that they name is registered.
	 * @param change the change that publishes
	 * @param documents the documents
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(Change change, List<DisputeDocument> documents) {
		Set<String> named = new HashSet<>();
		documents.forEach((document) -> {
			named.add(document.id());
			document.related().forEach((related) -> named.add(related.dispute()));
		});
		Identities ids = this.slugs.identities(SubjectKind.DISPUTE, named);
		Identities sources = this.slugs.identities(SubjectKind.SOURCE,
				documents.stream()
					.flatMap((document) -> document.background().stream())
					.flatMap((section) -> section.sources().stream())
					.toList());
		this.writer.publish(change, SubjectKind.DISPUTE,
				documents.stream()
					.collect(Collectors.toMap((document) -> ids.of(document.id()), (document) -> document)),
				new RecordWriter.Shape<>(Dispute.class, DisputeDocument.class, (dispute) -> dispute.id().value(),
						(id, document) -> new Dispute(new DisputeId(id)),
						(dispute, document) -> dispute.publish(document, ids::of, sources::of), DisputeClasses::of));
	}

}
