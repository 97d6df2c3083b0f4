package org.crossclaim.capture.quote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.crossclaim.editorial.Documents;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What came of looking for quotes in one content, whoever quotes them.
 */
@Component
public class FoundQuotes {

	private final JdbcClient jdbc;

	FoundQuotes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What came of it, in one statement.
	 * @param sha256 SHA-256 of the content, in hexadecimal digits
	 * @return it by the name of the quote
	 * @see #name
	 */
	public Map<String, Found> in(String sha256) {
		Map<String, Found> found = new HashMap<>();
		this.jdbc.sql("select quote, verdict, begins, ends from quote_check where content = ?")
			.param(HexFormat.of().parseHex(sha256))
			.query((row) -> {
				found.put(HexFormat.of().formatHex(row.getBytes("quote")), found(row));
			});
		return found;
	}

	private static Found found(ResultSet row) throws SQLException {
		return new Found(Verdict.of(row.getString("verdict")), row.getObject("begins", Integer.class),
				row.getObject("ends", Integer.class));
	}

	/**
	 * The name by which a quote is known to checks.
	 * @param quote the quote
	 * @return SHA-256 of it in UTF-8, in hexadecimal digits
	 */
	public static String name(String quote) {
		return HexFormat.of().formatHex(Documents.digest(quote));
	}

	/**
	 * What came of looking for a quote.
	 *
	 * @param verdict the verdict
	 * @param begins where it stands, in UTF-16 code units; absent where it does not
	 * @param ends where it ends, exclusive
	 */
	public record Found(Verdict verdict, @Nullable Integer begins, @Nullable Integer ends) {
	}

}
