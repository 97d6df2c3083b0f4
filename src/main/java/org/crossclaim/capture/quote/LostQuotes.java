package org.crossclaim.capture.quote;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.crossclaim.editorial.Documents;
import org.crossclaim.shared.Blank;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells which quotes of entries on record stood in a copy of their source, and no longer
 * stand in a text of the same source. Only those raise an alarm.
 */
@Service
@Transactional(readOnly = true)
public class LostQuotes {

	private final JdbcClient jdbc;

	private final HanVariants variants;

	LostQuotes(JdbcClient jdbc, HanVariants variants) {
		this.jdbc = jdbc;
		this.variants = variants;
	}

	/**
	 * Looks for what stood in copies of a source.
	 * @param source the source
	 * @param text what it says now
	 * @return what stood there, and what of it is lost
	 */
	public Lost in(UUID source, String text) {
		List<String> stood = this.jdbc.sql("""
				select distinct e.quote from evidence e
				join timeline_line l on l.entry = e.entry and l.valid_until is null
				where e.source = ? and e.quote is not null and e.quote <> ? and exists (
				  select 1 from capture c
				  join quote_check q on q.content = c.content and q.quote = sha256(convert_to(e.quote, 'UTF8'))
				  where c.source = e.source and q.verdict <> 'not-found')
				order by e.quote""").params(source, Blank.MARK).query((row, number) -> row.getString("quote")).list();
		if (stood.isEmpty()) {
			return Lost.NOTHING;
		}
		SearchedText searched = new SearchedText(text, this.variants.script());
		return new Lost(stood, stood.stream().filter((quote) -> !searched.find(quote).verdict().isFound()).toList());
	}

	/**
	 * Under which a quote is kept where its words are not.
	 * @param quote the quote
	 * @return SHA-256 of it, in hexadecimal digits
	 */
	public static String hash(String quote) {
		return HexFormat.of().formatHex(Documents.digest(quote));
	}

	/**
	 * What stood there, and what is lost.
	 *
	 * @param stood the quotes that stood in a copy
	 * @param lost those of them that stand there no longer
	 */
	public record Lost(List<String> stood, List<String> lost) {

		/** Nothing stood there that is relied upon. */
		public static final Lost NOTHING = new Lost(List.of(), List.of());

	}

}
