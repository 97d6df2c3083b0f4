package org.crossclaim.suggestion;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.crossclaim.history.Credits;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The readers who suggested what changes took up, where they allowed to be named.
 */
@Component
class SuggestionCredits implements Credits {

	private final JdbcClient jdbc;

	SuggestionCredits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<Long, String> of(Collection<Long> changes) {
		Map<Long, String> names = new HashMap<>();
		this.jdbc.sql("""
				select p.change, s.name from proposal p join suggestion_proposal sp on sp.proposal = p.number
				join suggestion s on s.id = sp.suggestion where s.credited and p.change = any(?)""")
			.param(changes.toArray(Long[]::new))
			.query((row) -> {
				names.put(row.getLong("change"), row.getString("name"));
			});
		return names;
	}

}
