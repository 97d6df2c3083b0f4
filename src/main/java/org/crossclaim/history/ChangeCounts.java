package org.crossclaim.history;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.crossclaim.editorial.ChangeClass;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what changed of a thing since one of its revisions, by class of change.
 */
@Service
@Transactional(readOnly = true)
public class ChangeCounts {

	private final JdbcClient jdbc;

	ChangeCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The changes of a thing itself after one of its revisions; those that only name
	 * other things by new slugs are none.
	 * @param subject the thing
	 * @param number the number of the revision
	 * @return how many there are of each class, without classes of which there are none
	 */
	public Map<ChangeClass, Integer> since(UUID subject, int number) {
		Map<ChangeClass, Integer> counts = new EnumMap<>(ChangeClass.class);
		this.jdbc.sql("""
				select k.class, count(*) as n from revision r cross join lateral unnest(r.classes) as k (class)
				where r.subject = ? and r.number > ? and not r.follows group by k.class""")
			.params(subject, number)
			.query((row) -> {
				counts.put(ChangeClass.valueOf(row.getString("class").toUpperCase(Locale.ROOT)), row.getInt("n"));
			});
		return counts;
	}

}
