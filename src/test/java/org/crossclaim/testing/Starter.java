package org.crossclaim.testing;

import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the starter record brought, among what other tests put on the same record.
 */
public final class Starter {

	private Starter() {
	}

	/**
	 * The entries of the starter record.
	 * @param jdbc the record
	 * @return their slugs
	 */
	public static Set<String> entries(JdbcClient jdbc) {
		return jdbc.sql("""
				select s.slug from revision r join subject_slug s on s.subject = r.subject and s.current
				where s.kind = 'entry' and r.number = 1 and r.change = (select min(change) from revision)""")
			.query((row, number) -> row.getString("slug"))
			.set();
	}

}
