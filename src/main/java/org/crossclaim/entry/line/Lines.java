package org.crossclaim.entry.line;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.crossclaim.editorial.Change;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.Then;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryNames;
import org.crossclaim.entry.standing.Reckoning;
import org.crossclaim.shared.Blank;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reckons the standing of entries and keeps their timeline lines: a line whose content
 * moved is closed and another opened, nothing else is touched.
 */
@Component
public class Lines {

	private static final int BATCH = 250;

	private static final String WANTED = "with wanted as (select * from jsonb_populate_recordset(null::timeline_line, ?::jsonb)) ";

	private static final String DIFFER = """
			o.entry = w.entry and o.valid_until is null
			and to_jsonb(w) - 'valid_from' - 'valid_until' <> to_jsonb(o) - 'valid_from' - 'valid_until'""";

	/** Lines of what is withdrawn and has none any more. */
	private static final String GONE = """
			l.valid_until is null and l.entry = any(?) and l.entry in (select subject from subject_withdrawn)""";

	private final JdbcClient jdbc;

	private final Slugs slugs;

	private final QuoteLookups lookups;

	Lines(JdbcClient jdbc, Slugs slugs, QuoteLookups lookups) {
		this.lookups = lookups;
		this.jdbc = jdbc;
		this.slugs = slugs;
	}

	/**
	 * Reckons entries anew and writes what moved.
	 * @param change the change that moved it
	 * @param entries the entries
	 * @param progress hears how many are done
	 * @return how many lines were opened
	 */
	public int renew(Change change, Collection<UUID> entries, IntConsumer progress) {
		int opened = 0;
		int done = 0;
		Timestamp at = Timestamp.from(change.at());
		this.jdbc.sql("update timeline_line l set valid_until = ? where " + GONE)
			.params(at, entries.toArray(UUID[]::new))
			.update();
		for (String wanted : wanted(entries, change.at())) {
			this.jdbc.sql(WANTED + "update timeline_line o set valid_until = ? from wanted w where " + DIFFER)
				.params(wanted, at)
				.update();
			opened += this.jdbc.sql(
					WANTED + """
							insert into timeline_line select * from wanted w
							where not exists (select 1 from timeline_line o where o.entry = w.entry and o.valid_until is null)""")
				.param(wanted)
				.update();
			done += BATCH;
			progress.accept(Math.min(done, entries.size()));
		}
		return opened;
	}

	/**
	 * Takes the lines of entries out of every moment, because they are removed for legal
	 * reasons.
	 * @param entries the entries, of which no line is open
	 */
	public void forget(Collection<UUID> entries) {
		this.jdbc.sql("delete from timeline_line where entry = any(?) and valid_until is not null")
			.param(entries.toArray(UUID[]::new))
			.update();
	}

	/**
	 * Takes the names behind a source out of the lines of the past, because it is removed
	 * for legal reasons; names that other sources have, too, stay.
	 * @param source the source, of which nothing is on record any more
	 */
	public void forgetNames(UUID source) {
		this.jdbc.sql("""
				with gone (name) as (
				  select x.name from revision r cross join lateral (
				    select r.document ->> 'publisher'
				    union select jsonb_array_elements_text(coalesce(r.document -> 'authors', '[]'))
				  ) as x (name)
				  where r.subject = :source and x.name is not null
				  and not exists (select 1 from source s where s.publisher = x.name or x.name = any(s.authors))
				)
				update timeline_line l set standing = jsonb_set(l.standing, '{outside}', (
				  select jsonb_agg(case when o.one ->> 'name' in (select name from gone)
				    then o.one || jsonb_build_object('name', :mark::text) else o.one end order by o.place)
				  from jsonb_array_elements(l.standing -> 'outside') with ordinality as o (one, place)))
				where l.valid_until is not null and exists (
				  select 1 from jsonb_array_elements(coalesce(l.standing -> 'outside', '[]')) as o (one)
				  where o.one ->> 'name' in (select name from gone))""")
			.param("source", source)
			.param("mark", Blank.MARK)
			.update();
	}

	/**
	 * Reckons entries from nothing and compares, without writing.
	 * @param entries the entries
	 * @return those whose line differs from what it should be, or is missing
	 */
	public Set<String> differing(Collection<UUID> entries) {
		Set<String> differing = new HashSet<>(this.jdbc.sql("select l.slug from timeline_line l where " + GONE)
			.param(entries.toArray(UUID[]::new))
			.query(String.class)
			.list());
		for (String wanted : wanted(entries, Instant.EPOCH)) {
			differing.addAll(this.jdbc.sql(WANTED + """
					select w.slug from wanted w
					left join timeline_line o on o.entry = w.entry and o.valid_until is null
					where o.entry is null
					or to_jsonb(w) - 'valid_from' - 'valid_until' <> to_jsonb(o) - 'valid_from' - 'valid_until'""")
				.param(wanted)
				.query((row, number) -> row.getString("slug"))
				.list());
		}
		return differing;
	}

	private Iterable<String> wanted(Collection<UUID> entries, Instant from) {
		List<UUID> all = entries.stream().sorted().toList();
		return () -> IntStream.iterate(0, (start) -> start < all.size(), (start) -> start + BATCH)
			.mapToObj((start) -> wanted(all.subList(start, Math.min(start + BATCH, all.size())), from))
			.iterator();
	}

	private String wanted(List<UUID> batch, Instant from) {
		List<TimelineLine.Live> live = live(batch);
		List<EntryDocument> documents = live.stream().map(TimelineLine.Live::document).toList();
		RecordSurroundings surroundings = new RecordSurroundings(documents, this.lookups, this.jdbc);
		EntryNames names = EntryNames.of(documents, this.slugs);
		List<Map<String, @Nullable Object>> lines = new ArrayList<>();
		for (TimelineLine.Live one : live) {
			TimelineLine line = TimelineLine.of(one, Reckoning.of(one.document(), surroundings), names, surroundings);
			line.columns().put("valid_from", from);
			lines.add(line.columns());
		}
		return Documents.json(lines);
	}

	private List<TimelineLine.Live> live(List<UUID> batch) {
		return this.jdbc
			.sql("select e.id, e.recorded, r.number, r.document from entry e " + Then.standing("e.id")
					+ "where e.id = any(?)")
			.param(batch.toArray(UUID[]::new))
			.query((row, number) -> new TimelineLine.Live(row.getObject("id", UUID.class),
					Documents.read(row.getString("document"), EntryDocument.class), row.getInt("number"),
					row.getTimestamp("recorded").toInstant()))
			.list();
	}

}
