package org.crossclaim.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.Then;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.line.QuoteLookups;
import org.crossclaim.entry.line.SourcesBehind;
import org.crossclaim.entry.standing.Origins;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Slug;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The entries as readers get them: what was published, with its standing.
 */
@Service
@Transactional(readOnly = true)
public class Entries {

	private static final String LINES = "select s.slug as named, " + EntryRows.COLUMNS + """
			 from timeline_line l
			join revision r on r.subject = l.entry and r.number = l.revision
			""";

	private static final String NAMED = LINES + "join subject_slug s on s.subject = l.entry and s.kind = 'entry' ";

	private static final String AROUND = """
			with around (slug, tie) as (
			  select unnest(:named::text[]), null
			  union all
			  select l.slug, t.tie from (
			    select subject, number, 'BEARS' as tie from revision
			    where kind = 'entry' and document -> 'bears_on' @> to_jsonb(:slug)
			    union all
			    select subject, number, 'REVISES' from revision
			    where kind = 'entry' and document -> 'revises' @> to_jsonb(:slug)
			    union all
			    select subject, number, 'ENDED' from revision
			    where kind = 'entry' and document -> 'resolution' @> jsonb_build_array(jsonb_build_object('by', :slug))
			  ) t join timeline_line l on l.entry = t.subject and l.revision = t.number and %1$s
			)
			select a.tie, a.slug as named, """ + " " + EntryRows.COLUMNS + """
			 from around a
			join subject_slug s on s.slug = a.slug and s.kind = 'entry'
			join timeline_line l on l.entry = s.subject and %1$s
			join revision r on r.subject = l.entry and r.number = l.revision
			order by l.said_sort nulls last, l.said_latest, l.within_day, l.slug""";

	private static final int PIECE = 500;

	private final JdbcClient jdbc;

	private final Publications publications;

	private final QuoteLookups lookups;

	Entries(JdbcClient jdbc, Publications publications, QuoteLookups lookups) {
		this.lookups = lookups;
		this.jdbc = jdbc;
		this.publications = publications;
	}

	/**
	 * One entry.
	 * @param slug the slug that it goes by
	 * @return it
	 * @throws NotOnRecord if no entry goes by that slug
	 */
	public EntryLine find(Slug slug) {
		EntryLine line = named(List.of(slug.text())).get(slug.text());
		if (line == null || !line.document().id().equals(slug.text())) {
			throw new NotOnRecord("entry", slug.text());
		}
		return line;
	}

	/**
	 * Several entries, in one statement.
	 * @param slugs slugs of today or of the past
	 * @return them by the slug asked for, without slugs that were never used
	 */
	public Map<String, EntryLine> named(Collection<String> slugs) {
		Map<String, EntryLine> found = new LinkedHashMap<>();
		if (!slugs.isEmpty()) {
			this.jdbc.sql(NAMED + "where s.slug = any(?) and " + Then.valid("l") + " order by s.slug")
				.param(slugs.toArray(String[]::new))
				.query((row) -> {
					found.put(row.getString("named"), EntryRows.line(row));
				});
		}
		return found;
	}

	/**
	 * The entries around one, in one statement.
	 * @param line the entry
	 * @return those that it answers, revises, bears on or is resolved by, its replies,
	 * and those that revise it, bear on it or were ended by it
	 */
	public Neighbourhood around(EntryLine line) {
		EntryDocument document = line.document();
		Set<String> named = new LinkedHashSet<>(document.answeredOrRevised().toList());
		named.addAll(document.bearsOn());
		named.addAll(line.standing().earlier());
		line.standing().replies().forEach((reply) -> named.add(reply.entry()));
		document.resolution().forEach((resolution) -> named.add(resolution.by()));
		Neighbourhood around = Neighbourhood.empty();
		this.jdbc.sql(AROUND.formatted(Then.valid("l")))
			.param("named", named.toArray(String[]::new))
			.param("slug", document.id())
			.query((row) -> {
				String slug = row.getString("named");
				around.entries().put(slug, EntryRows.line(row));
				String tie = row.getString("tie");
				if (tie != null) {
					around.ties().computeIfAbsent(Neighbourhood.Tie.valueOf(tie), (one) -> new ArrayList<>()).add(slug);
				}
			});
		return around;
	}

	/**
	 * Every entry of a dispute, in the order of the slugs, read in pieces so that few are
	 * held at a time.
	 * @param dispute its slug
	 * @param to takes what is said of each
	 */
	public void each(String dispute, Consumer<EntryDocument> to) {
		List<UUID> all = this.jdbc
			.sql("""
					select l.entry from timeline_line l
					where l.dispute = (select subject from subject_slug where kind = 'dispute' and slug = ?) and """
					+ " " + Then.valid("l") + " order by l.slug")
			.param(dispute)
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
		for (int start = 0; start < all.size(); start += PIECE) {
			List<UUID> piece = all.subList(start, Math.min(start + PIECE, all.size()));
			Map<UUID, Published<EntryDocument>> published = this.publications.of(piece, EntryDocument.class);
			piece.forEach((id) -> to.accept(Objects.requireNonNull(published.get(id)).document()));
		}
	}

	/**
	 * The entries that were withdrawn at the moment shown, or were removed then or since.
	 * @return what is left of each, in the order of the slugs
	 */
	public List<EntryDocument> offRecord() {
		return this.jdbc
			.sql("select r.document from (select distinct subject from revision"
					+ " where kind = 'entry' and 'withdrawal' = any(classes)) s " + Then.latest("s.subject")
					+ """
							where 'withdrawal' = any(r.classes) or exists (select 1 from removal m where m.subject = s.subject)
							order by r.document ->> 'id'""")
			.query((row, number) -> Documents.read(row.getString("document"), EntryDocument.class))
			.list();
	}

	/**
	 * The entries that an actor asserts, did, is accused in or speaks for somebody in.
	 * @param actor its slug
	 * @param limit how many at the most
	 * @return them, as said, earliest first, undated last
	 */
	public List<EntryLine> byActor(String actor, int limit) {
		return list("and l.actors @> array(select subject from subject_slug where kind = 'actor' and slug = ?)", actor,
				limit);
	}

	/**
	 * The entries whose evidence cites a source.
	 * @param source its slug
	 * @param limit how many at the most
	 * @return them, as said, earliest first, undated last
	 */
	public List<EntryLine> bySource(String source, int limit) {
		return list("and l.sources @> array(select subject from subject_slug where kind = 'source' and slug = ?)",
				source, limit);
	}

	/**
	 * The entries last added to the record.
	 * @param limit how many at the most
	 * @return them, newest first
	 */
	public List<EntryLine> newest(int limit) {
		return this.jdbc.sql(current() + "order by l.recorded desc, l.slug desc limit ?")
			.param(limit)
			.query((row, number) -> EntryRows.line(row))
			.list();
	}

	/**
	 * What an entry rests on, in two statements; in one where it quotes nothing.
	 * @param entry what is said of it
	 * @return where its evidence comes from, and the sources that it names
	 */
	public Grounds grounds(EntryDocument entry) {
		SourcesBehind sources = new SourcesBehind(List.of(entry), this.jdbc);
		Origins origins = new Origins(sources);
		return new Grounds(entry.evidence().stream().flatMap((evidence) -> origins.of(evidence).stream()).toList(),
				sources.all(), sources.unnamed(), this.lookups.of(List.of(entry), sources));
	}

	private static String current() {
		return NAMED + "and s.current where " + Then.valid("l") + " ";
	}

	private List<EntryLine> list(String where, String slug, int limit) {
		return this.jdbc
			.sql(current() + where + " order by l.said_sort nulls last, l.said_latest, l.within_day, l.slug limit ?")
			.params(slug, limit)
			.query((row, number) -> EntryRows.line(row))
			.list();
	}

}
