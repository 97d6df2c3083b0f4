package org.crossclaim.reply;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crossclaim.shared.Blank;
import org.crossclaim.source.SentText;
import org.crossclaim.source.SentTexts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The texts of statements, as their sources keep them, without those that were removed
 * for legal reasons.
 */
@Component
class StatementTexts implements SentTexts {

	private final JdbcClient jdbc;

	StatementTexts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, SentText> of(Collection<String> sources) {
		List<String> asked = sources.stream().filter((slug) -> slug.startsWith(PREFIX)).distinct().toList();
		Map<String, SentText> texts = new HashMap<>();
		if (!asked.isEmpty()) {
			this.jdbc.sql("select source, text, language, sent from statement where source = any(?) and text <> ?")
				.params(asked.toArray(String[]::new), Blank.MARK)
				.query((row) -> {
					texts.put(row.getString("source"), new SentText(row.getString("text"), row.getString("language"),
							row.getTimestamp("sent").toInstant()));
				});
		}
		return texts;
	}

}
