package org.crossclaim.likeness;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.Refusal;
import org.crossclaim.source.address.CanonicalAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what on record is perhaps the same as something new, whatever its script, case
 * and width. It is shown to whoever adds, and keeps nobody from adding.
 */
@Service
@Transactional(readOnly = true)
public class Likenesses {

	private static final int MOST = 5;

	/** From which share of common trigrams on texts are alike (decision 20). */
	static final Map<SubjectKind, Double> ALIKE = Map.of(SubjectKind.ACTOR, 0.5, SubjectKind.SOURCE, 0.6,
			SubjectKind.ENTRY, 0.5);

	private static final String ON_RECORD = """
			 and exists (select 1 from subject_slug s where s.subject = x.id and s.current)
			and not exists (select 1 from subject_withdrawn w where w.subject = x.id)
			order by (
			  select max(similarity(t.said, a.said)) from likeness_text t cross join likeness_texts(:kind, :document::jsonb) a
			  where t.subject = x.id
			) desc nulls last, x.id limit :most""";

	private final JdbcClient jdbc;

	private final Publications publications;

	private final Slugs slugs;

	Likenesses(JdbcClient jdbc, Publications publications, Slugs slugs) {
		this.jdbc = jdbc;
		this.publications = publications;
		this.slugs = slugs;
	}

	/**
	 * What is perhaps the same.
	 * @param kind of which kind something new is
	 * @param document what is said of it, which need not keep any rule
	 * @return the likeliest first, five at the most
	 */
	public List<Likeness> of(SubjectKind kind, ObjectNode document) {
		if (!isText(Documents.json(document))) {
			return List.of();
		}
		List<Found> found = switch (kind) {
			case ACTOR -> joined(item(document), worded(Resemblance.NAME, kind, document, null));
			case SOURCE ->
				joined(address(document), worded(Resemblance.TITLE, kind, document, null), published(document));
			case ENTRY ->
				subject(SubjectKind.DISPUTE, document.path("dispute"))
					.map((dispute) -> joined(worded(Resemblance.STATEMENT, kind, document, dispute),
							spoken(document, dispute)))
					.orElse(List.of());
			case DISPUTE -> List.of();
		};
		Map<UUID, Resemblance> grounds = found.stream()
			.collect(Collectors.toMap(Found::id, Found::ground, (one, other) -> one, LinkedHashMap::new));
		Map<UUID, Published<ObjectNode>> documents = this.publications.of(grounds.keySet(), ObjectNode.class);
		String own = document.path("id").asString("");
		return grounds.entrySet()
			.stream()
			.flatMap((one) -> Stream.ofNullable(documents.get(one.getKey()))
				.map((published) -> new Likeness(kind, published.document(), one.getValue())))
			.filter((one) -> !one.slug().equals(own))
			.limit(MOST)
			.toList();
	}

	/** What the database cannot take is told by the rules. */
	private static boolean isText(String json) {
		return !json.contains("\\u0000") && json.codePoints().noneMatch((point) -> point >= 0xD800 && point <= 0xDFFF);
	}

	@SafeVarargs
	private static List<Found> joined(List<Found>... lists) {
		return Stream.of(lists).flatMap(Collection::stream).toList();
	}

	private List<Found> worded(Resemblance ground, SubjectKind kind, ObjectNode document, @Nullable UUID dispute) {
		this.jdbc.sql("select set_config('pg_trgm.similarity_threshold', ?, true)")
			.param(String.valueOf(ALIKE.get(kind)))
			.query(String.class)
			.single();
		return found(ground, kind, document, this.jdbc.sql("""
				select x.id from (
				  select t.subject as id, max(similarity(t.said, a.said)) as degree
				  from likeness_texts(:kind, :document::jsonb) a
				  join likeness_text t on t.said % a.said and t.kind = :kind
				    and (:dispute::uuid is null or t.dispute = :dispute::uuid)
				  join subject_slug s on s.subject = t.subject and s.current
				  group by t.subject
				) x order by x.degree desc, x.id limit :most""").param("dispute", dispute));
	}

	private List<Found> item(ObjectNode document) {
		return found(Resemblance.ITEM, SubjectKind.ACTOR, document,
				this.jdbc.sql("select x.id from actor x where x.wikidata = :item" + ON_RECORD)
					.param("item", text(document, "wikidata")));
	}

	private List<Found> address(ObjectNode document) {
		return found(Resemblance.ADDRESS, SubjectKind.SOURCE, document,
				this.jdbc.sql("select x.id from source x where x.url_key = :key" + ON_RECORD)
					.param("key", key(text(document, "url"))));
	}

	private static String key(String address) {
		try {
			return address.isEmpty() ? "" : CanonicalAddress.of(address).key();
		}
		catch (Refusal ex) {
			// What is no address is told by the rules.
			return "";
		}
	}

	private List<Found> published(ObjectNode document) {
		return day(document, "published")
			.map((day) -> found(Resemblance.PUBLISHER_AND_DAY, SubjectKind.SOURCE, document,
					this.jdbc.sql("""
							select x.id from source x where x.published = :day
							and likeness_name(x.publisher) = likeness_name(:publisher)""" + ON_RECORD)
						.param("day", day)
						.param("publisher", text(document, "publisher"))))
			.orElse(List.of());
	}

	private List<Found> spoken(ObjectNode document, UUID dispute) {
		boolean done = text(document, "kind").equals("development");
		JsonNode speakers = document.path(done ? "done_by" : "asserted_by");
		String on = done ? "x.said is null and x.happened = :day" : "x.said = :day";
		return day(document, done ? "happened" : "said")
			.map((day) -> found(Resemblance.SPEAKER_AND_DAY, SubjectKind.ENTRY, document, this.jdbc
				.sql("""
						select x.id from entry x where x.dispute = :dispute and %s and exists (
						  select 1 from entry_actor a join subject_slug n on n.subject = a.actor
						  where a.entry = x.id and a.role in ('asserts', 'does') and n.kind = 'actor' and n.slug = any(:speakers)
						)"""
					.formatted(on) + ON_RECORD)
				.param("dispute", dispute)
				.param("day", day)
				.param("speakers", speakers.valueStream().map((slug) -> slug.asString("")).toArray(String[]::new))))
			.orElse(List.of());
	}

	private static List<Found> found(Resemblance ground, SubjectKind kind, ObjectNode document,
			JdbcClient.StatementSpec statement) {
		return statement.param("kind", kind.word())
			.param("document", Documents.json(document))
			.param("most", MOST)
			.query((row, number) -> new Found(row.getObject("id", UUID.class), ground))
			.list();
	}

	private Optional<UUID> subject(SubjectKind kind, JsonNode slug) {
		return this.slugs.subject(kind, slug.asString(""));
	}

	private static String text(ObjectNode document, String field) {
		return document.path(field).asString("").strip();
	}

	/** A whole day; months and years have too many things in common. */
	private static Optional<String> day(ObjectNode document, String field) {
		return Optional.of(text(document, field)).filter((text) -> text.matches("\\d{4}-\\d{2}-\\d{2}"));
	}

	/**
	 * Something that was found.
	 *
	 * @param id what
	 * @param ground why
	 */
	private record Found(UUID id, Resemblance ground) {
	}

}
