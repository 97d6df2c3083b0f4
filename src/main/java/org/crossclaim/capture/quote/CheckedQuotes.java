package org.crossclaim.capture.quote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Then;
import org.crossclaim.entry.document.Quoted;
import org.crossclaim.entry.standing.Lookup;
import org.crossclaim.entry.standing.Lookups;
import org.crossclaim.source.SourceDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells what came of looking for quotes: in the latest copy of their source and, where
 * that was corrected, in the latest of those taken since the day of the correction.
 */
@Component
class CheckedQuotes implements Lookups {

	private static final String SQL = """
			select a.place, c.id, c.taken, c.here, q.verdict, q.exact, q.prefix, q.suffix, q.times, v.verdict as corrected
			from jsonb_to_recordset(?::jsonb)
			  as a (place int, source text, quote text, corrected boolean, since timestamptz)
			join subject_slug s on s.kind = 'source' and s.slug = a.source
			cross join lateral (
			  select c.id, c.taken, c.content, k.text is not null as here from %1$s s.subject%2$s
			  %3$s
			) c
			left join quote_check q on q.content = c.content and q.quote = decode(a.quote, 'hex')
			left join lateral (
			  select q.verdict from capture c
			  join quote_check q on q.content = c.content and q.quote = decode(a.quote, 'hex')%4$s
			  where a.corrected and c.source = s.subject and coalesce(c.status, 200) between 200 and 299%2$s
			  and (a.since is null or c.taken >= a.since)
			  order by c.taken desc, c.id desc limit 1
			) v on true""";

	/** As much of the hash of a quote as names it on the page of a copy. */
	private static final int ANCHOR = 12;

	/** How many texts are read for one page. */
	private static final int MOST_TEXTS = 10;

	private final JdbcClient jdbc;

	private final HanVariants variants;

	CheckedQuotes(JdbcClient jdbc, HanVariants variants) {
		this.jdbc = jdbc;
		this.variants = variants;
	}

	@Override
	public Map<Quoted, Lookup> of(Map<Quoted, SourceDocument> quotes) {
		List<Map.Entry<Quoted, SourceDocument>> asked = List.copyOf(quotes.entrySet());
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 0; i < asked.size(); i++) {
			Quoted quoted = asked.get(i).getKey();
			SourceDocument source = asked.get(i).getValue();
			Map<String, Object> row = new HashMap<>();
			row.put("place", i);
			row.put("source", quoted.source());
			row.put("quote", name(quoted));
			row.put("corrected", source.isCorrected());
			Instant since = since(source);
			if (since != null) {
				row.put("since", since);
			}
			rows.add(row);
		}
		Map<Quoted, Lookup> found = new HashMap<>();
		this.jdbc
			.sql(SQL.formatted(QuoteRows.USABLE, Then.happened("c.taken"), QuoteRows.LATEST,
					Then.happened("q.checked")))
			.param(Documents.json(rows))
			.query((row) -> {
				Quoted quoted = asked.get(row.getInt("place")).getKey();
				found.put(quoted, lookup(quoted, row));
			});
		return found;
	}

	@Override
	public Map<Quoted, Lookup> lookFor(Map<Quoted, SourceDocument> quotes) {
		Map<Quoted, Lookup> found = of(quotes);
		Map<UUID, List<Quoted>> unchecked = new LinkedHashMap<>();
		found.forEach((quoted, lookup) -> {
			if (lookup.check().equals(Lookup.NOT_CHECKED)) {
				unchecked.computeIfAbsent(lookup.copy(), (copy) -> new ArrayList<>()).add(quoted);
			}
		});
		this.jdbc.sql(
				"select c.id, k.text from capture c join capture_content k on k.sha256 = c.content where c.id = any(?)")
			.param(unchecked.keySet().stream().limit(MOST_TEXTS).toArray(UUID[]::new))
			.query((row) -> {
				SearchedText text = new SearchedText(row.getString("text"), this.variants.script());
				unchecked.getOrDefault(row.getObject("id", UUID.class), List.of())
					.forEach((quoted) -> found.computeIfPresent(quoted,
							(key, lookup) -> seen(lookup, text.find(quoted.quote()))));
			});
		return found;
	}

	private static Lookup seen(Lookup lookup, Finding finding) {
		Selector place = finding.place();
		return new Lookup(finding.verdict().word(), lookup.copy(), lookup.href(), lookup.taken(),
				(place != null) ? place.exact() : null, (place != null) ? place.prefix() : null,
				(place != null) ? place.suffix() : null, finding.times(), lookup.corrected());
	}

	private static String name(Quoted quoted) {
		return HexFormat.of().formatHex(QuoteRows.hash(quoted.quote()));
	}

	private static Lookup lookup(Quoted quoted, ResultSet row) throws SQLException {
		String verdict = row.getString("verdict");
		String unchecked = row.getBoolean("here") ? Lookup.NOT_CHECKED : Verdict.NOTHING.word();
		UUID copy = row.getObject("id", UUID.class);
		return new Lookup((verdict != null) ? verdict : unchecked, copy,
				"/captures/" + copy + "#quote-" + name(quoted).substring(0, ANCHOR),
				row.getTimestamp("taken").toInstant(), row.getString("exact"), row.getString("prefix"),
				row.getString("suffix"), row.getInt("times"), row.getString("corrected"));
	}

	/** The first moment of the day of a correction; absent where nobody knows the day. */
	private static @Nullable Instant since(SourceDocument source) {
		if (source.status() == null || source.status().on() == null) {
			return null;
		}
		OptionalLong day = source.status().on().earliestDay();
		boolean sane = day.isPresent() && day.getAsLong() >= 0
				&& day.getAsLong() <= LocalDate.of(9999, 12, 31).toEpochDay();
		return sane ? LocalDate.ofEpochDay(day.getAsLong()).atStartOfDay(ZoneOffset.UTC).toInstant() : null;
	}

}
