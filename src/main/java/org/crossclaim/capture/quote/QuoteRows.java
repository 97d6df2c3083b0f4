package org.crossclaim.capture.quote;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.crossclaim.editorial.Documents;
import org.crossclaim.shared.Blank;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what is to be checked, and keeps what came of it.
 */
@Component
class QuoteRows {

	/** A capture as {@code c} that shows what its source says, with its content. */
	static final String USABLE = """
			capture c join capture_content k on k.sha256 = c.content
			where coalesce(c.status, 200) between 200 and 299 and c.source = """;

	/** The latest captures first, before them those whose text is or was here. */
	static final String LATEST = """
			order by (k.text is not null or exists (select 1 from quote_check h where h.content = c.content)) desc,
			 c.taken desc, c.id desc limit 1""";

	/** What entries quote as evidence, and for the steps that it has taken. */
	private static final String QUOTED = """
			(select entry, source, quote from evidence union all
			 select v.entry, p.source, p.quote from evidence_step p join evidence v on v.id = p.evidence)""";

	private static final String UNCHECKED = "select distinct e.quote from " + QUOTED + """
			 e where e.source = c.source and e.quote is not null and e.quote <> '%s'
			and not exists (select 1 from quote_check q
			  where q.content = c.content and q.quote = sha256(convert_to(e.quote, 'UTF8')))""".formatted(Blank.MARK);

	private static final String CITED = "select s.source from (select distinct source from " + QUOTED + """
			 e where %s quote is not null) s
			cross join lateral (select c.source, c.content, k.text is not null as here from\s""" + USABLE + "s.source "
			+ LATEST + ") c where exists (" + UNCHECKED + ")";

	private final JdbcClient jdbc;

	QuoteRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is quoted from a source and was not looked for in its latest copy. */
	Optional<Work> work(UUID source) {
		return this.jdbc
			.sql("select c.content, k.text is not null as here, array(" + UNCHECKED + ") as quotes from " + USABLE
					+ "? " + LATEST)
			.param(source)
			.query((row, number) -> new Work(row.getBytes("content"), row.getBoolean("here"),
					quotes(row.getArray("quotes"))))
			.optional();
	}

	/** What is quoted from a source and was not looked for in a certain content. */
	List<String> quotes(UUID source, byte[] content) {
		return this.jdbc.sql(UNCHECKED.replace("c.source", ":source").replace("c.content", ":content"))
			.param("source", source)
			.param("content", content)
			.query((row, number) -> row.getString("quote"))
			.list();
	}

	private static List<String> quotes(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

	/**
	 * Sources from which entries quote what was not looked for in their latest copies.
	 */
	List<UUID> unchecked(Collection<UUID> entries) {
		return this.jdbc.sql(CITED.formatted("entry = any(?) and "))
			.param(entries.toArray(UUID[]::new))
			.query((row, number) -> row.getObject("source", UUID.class))
			.list();
	}

	/** All sources from which something quoted can be looked for and was not. */
	List<UUID> unchecked() {
		return this.jdbc.sql(CITED.formatted("") + " and c.here")
			.query((row, number) -> row.getObject("source", UUID.class))
			.list();
	}

	/** Whether the text of a content is kept. */
	boolean isHere(byte[] content) {
		return this.jdbc.sql("select text is not null from capture_content where sha256 = ?")
			.param(content)
			.query(Boolean.class)
			.single();
	}

	/** The text of a content. */
	String text(byte[] content) {
		return this.jdbc.sql("select text from capture_content where sha256 = ?")
			.param(content)
			.query(String.class)
			.single();
	}

	/** Keeps what came of looking; what is kept already stays. */
	void keep(byte[] content, Instant checked, Map<String, Finding> findings, boolean words) {
		if (findings.isEmpty()) {
			return;
		}
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		findings.forEach((quote, finding) -> {
			Map<String, @Nullable Object> row = new HashMap<>();
			row.put("quote", HexFormat.of().formatHex(hash(quote)));
			row.put("verdict", finding.verdict().word());
			row.put("times", finding.times());
			Selector place = finding.place();
			if (place != null) {
				row.put("begins", place.start());
				row.put("ends", place.end());
			}
			if (place != null && words) {
				row.put("exact", place.exact());
				row.put("prefix", place.prefix());
				row.put("suffix", place.suffix());
			}
			rows.add(row);
		});
		this.jdbc.sql("""
				insert into quote_check (content, quote, checked, verdict, begins, ends, exact, prefix, suffix, times)
				select ?, decode(w.quote, 'hex'), ?, w.verdict, w.begins, w.ends, w.exact, w.prefix, w.suffix, w.times
				from jsonb_to_recordset(?::jsonb) as w (quote text, verdict text, begins int, ends int, exact text,
				  prefix text, suffix text, times int)
				on conflict do nothing""").params(content, Timestamp.from(checked), Documents.json(rows)).update();
	}

	/** Whether a source was corrected since. */
	boolean isCorrected(UUID source) {
		return this.jdbc.sql("select status is not distinct from 'corrected' from source where id = ?")
			.param(source)
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	/** Under which a quote is kept. */
	static byte[] hash(String quote) {
		return Documents.digest(quote);
	}

	/**
	 * What is to be looked for.
	 *
	 * @param content the hash of the content
	 * @param here whether its text is here
	 * @param quotes the quotes
	 */
	record Work(byte[] content, boolean here, List<String> quotes) {
	}

}
