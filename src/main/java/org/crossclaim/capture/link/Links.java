package org.crossclaim.capture.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.AsOf;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.source.page.LinkState;
import org.crossclaim.source.page.SourceLink;
import org.crossclaim.source.page.SourceLinks;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of the addresses of sources, as of the moment shown.
 */
@Service
@Transactional(readOnly = true)
public class Links implements SourceLinks {

	/**
	 * As it was seen last by then; today only of the address that the source has today.
	 */
	private static final String TOLD = """
			select s.slug, h.state, h.since, h.status, h.address, h.lost, l.looked, c.id as copy, c.taken
			from source s
			cross join lateral (select * from link_change where source = s.id and at <= :until order by at desc limit 1) h
			left join link l on l.source = s.id and :today
			left join lateral (
			  select id, taken from capture where source = s.id and taken <= :until
			  and coalesce(status, 200) between 200 and 299 order by taken desc, id desc limit 1
			) c on true
			where s.slug = any(:slugs) and (h.asked = s.url or not :today)""";

	private static final String BROKEN = """
			from link l join source s on s.id = l.source and s.url = l.asked
			where l.state in ('quote-vanished', 'soft-404', 'gone') and l.noted is null\s""";

	private static final String BROKEN_TODAY = """
			select s.slug, l.state, l.since, l.status, l.address, l.lost, l.looked, c.id as copy, c.taken
			from link l join source s on s.id = l.source and s.url = l.asked
			left join lateral (
			  select id, taken from capture where source = s.id
			  and coalesce(status, 200) between 200 and 299 order by taken desc, id desc limit 1
			) c on true
			where l.state in ('quote-vanished', 'soft-404', 'gone')""";

	private final JdbcClient jdbc;

	private final Slugs slugs;

	private final Clock clock;

	Links(JdbcClient jdbc, Slugs slugs, Clock clock) {
		this.jdbc = jdbc;
		this.slugs = slugs;
		this.clock = clock;
	}

	@Override
	public Map<String, SourceLink> of(Collection<String> sources) {
		Map<String, SourceLink> links = new LinkedHashMap<>();
		told(sources).forEach((slug, told) -> links.put(slug, told.link()));
		return links;
	}

	/** What pages tell of several sources, in their order and in one statement. */
	Map<String, Told> told(Collection<String> sources) {
		Map<String, Told> told = new LinkedHashMap<>();
		if (sources.isEmpty()) {
			return told;
		}
		Instant shown = AsOf.shown().at();
		Map<String, Told> found = new HashMap<>();
		this.jdbc.sql(TOLD)
			.param("until", Timestamp.from((shown != null) ? shown : this.clock.instant()))
			.param("today", shown == null)
			.param("slugs", sources.toArray(String[]::new))
			.query(Links::told)
			.list()
			.forEach((one) -> found.put(one.slug(), one));
		sources.forEach((slug) -> Optional.ofNullable(found.get(slug)).ifPresent((one) -> told.put(slug, one)));
		return told;
	}

	private static Told told(ResultSet row, int number) throws SQLException {
		return new Told(row.getString("slug"),
				new SourceLink(LinkState.of(row.getString("state")),
						Objects.requireNonNull(LinkRows.instant(row, "since")), (Integer) row.getObject("status"),
						row.getString("address")),
				LinkRows.instant(row, "looked"), LinkRows.hashes(row.getArray("lost")),
				row.getObject("copy", UUID.class), LinkRows.instant(row, "taken"));
	}

	/** What pages tell today of all that are broken. */
	Map<String, Told> brokenToday() {
		Map<String, Told> told = new HashMap<>();
		this.jdbc.sql(BROKEN_TODAY).query(Links::told).list().forEach((one) -> told.put(one.slug(), one));
		return told;
	}

	/** How many are broken and nobody took note. */
	long broken() {
		return this.jdbc.sql("select count(*) " + BROKEN).query(Long.class).single();
	}

	/**
	 * Those that are broken and nobody took note of, the latest first.
	 * @param after the slug of the source after which to begin; absent for the first
	 * @param limit how many at the most
	 * @return the slugs of their sources
	 */
	List<String> broken(@Nullable String after, int limit) {
		return this.jdbc.sql("select s.slug " + BROKEN + """
				and (cast(:after as text) is null or (l.since, l.source) < (
				  select o.since, o.source from link o join source p on p.id = o.source where p.slug = :after))
				order by l.since desc, l.source desc limit :limit""")
			.param("after", after)
			.param("limit", limit)
			.query((row, number) -> row.getString("slug"))
			.list();
	}

	/** Which words of which entries are lost, by the slugs of the sources. */
	Map<String, List<LostWords>> lost(Collection<String> sources) {
		Map<String, List<LostWords>> lost = new LinkedHashMap<>();
		this.jdbc.sql("""
				select distinct s.slug, t.slug as entry, e.quote from link l join source s on s.id = l.source
				join evidence e on e.source = s.id and e.quote is not null
				  and sha256(convert_to(e.quote, 'UTF8')) = any(l.lost)
				join timeline_line t on t.entry = e.entry and t.valid_until is null
				where s.slug = any(?) order by s.slug, t.slug, e.quote""")
			.param(sources.toArray(String[]::new))
			.query((row) -> {
				lost.computeIfAbsent(row.getString("slug"), (key) -> new ArrayList<>())
					.add(new LostWords(row.getString("entry"), row.getString("quote")));
			});
		return lost;
	}

	/**
	 * Takes note of what became of an address, until it becomes something else.
	 * @param slug a slug of the source
	 * @param by the name of whoever does
	 * @throws NotOnRecord if there is no such source
	 */
	@Transactional
	public void note(String slug, String by) {
		UUID source = this.slugs.subject(SubjectKind.SOURCE, slug).orElseThrow(() -> new NotOnRecord("source", slug));
		this.jdbc.sql("update link set noted = ?, noted_by = ? where source = ? and noted is null")
			.params(Timestamp.from(this.clock.instant().truncatedTo(ChronoUnit.MICROS)), by, source)
			.update();
	}

	/**
	 * Words that an entry quotes and that are no longer where they stood.
	 *
	 * @param entry the slug of the entry
	 * @param quote the words
	 */
	record LostWords(String entry, String quote) {
	}

}
