package org.crossclaim.entry.line;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which entries a change may move the standing of: one place that knows what moves it
 * (evidence, relays, affiliations, replies, resolutions).
 */
@Component
public class Affected {

	private static final String BY_ENTRIES = """
			select unnest(:changed::uuid[])
			union select target from entry_response where counterclaim = any(:changed)
			union select counterclaim from entry_response where target = any(:changed)
			union select entry from resolution where development = any(:changed)""";

	private static final String BY_SOURCES = """
			with recursive before (id) as (
			  select unnest(:changed::uuid[])
			  union
			  select next.id from before
			  cross join lateral (
			    select source from source_relay where relayed = before.id
			    union all
			    select s.id from source s where s.copy_of = before.id
			  ) as next (id)
			)
			select e.entry from evidence e where e.source in (select id from before)
			union
			select e.entry from evidence e join evidence_relay r on r.evidence = e.id
			where r.source in (select id from before)
			union
			select e.entry from evidence e join evidence_step t on t.evidence = e.id
			where t.source in (select id from before)""";

	private static final String BY_ACTORS = """
			with side (id) as (
			  select unnest(:changed::uuid[])
			  union select other from affiliation where actor = any(:changed)
			  union select actor from affiliation where other = any(:changed)
			), theirs (id) as (
			  select entry from entry_actor where actor in (select id from side)
			)
			select id from theirs
			union select r.target from entry_response r where r.counterclaim in (select id from theirs)
			union select r.counterclaim from entry_response r where r.target in (select id from theirs)""";

	private static final String PUBLISHED = "select id from source where published_by = any(:changed)";

	private final JdbcClient jdbc;

	Affected(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The entries that a change of entries may move.
	 * @param changed the entries changed
	 * @return those whose standing it may move, as the record is now
	 */
	public Set<UUID> byEntries(Collection<UUID> changed) {
		return ask(BY_ENTRIES, changed);
	}

	/**
	 * The entries that a change of sources may move.
	 * @param changed the sources changed
	 * @return those whose standing it may move, as the record is now
	 */
	public Set<UUID> bySources(Collection<UUID> changed) {
		return ask(BY_SOURCES, changed);
	}

	/**
	 * The entries that a change of actors may move.
	 * @param changed the actors changed
	 * @return those whose standing it may move, as the record is now
	 */
	public Set<UUID> byActors(Collection<UUID> changed) {
		Set<UUID> all = ask(BY_ACTORS, changed);
		all.addAll(bySources(ask(PUBLISHED, changed)));
		return all;
	}

	private Set<UUID> ask(String sql, Collection<UUID> changed) {
		if (changed.isEmpty()) {
			return new HashSet<>();
		}
		return new HashSet<>(this.jdbc.sql(sql)
			.param("changed", changed.toArray(UUID[]::new))
			.query((row, number) -> row.getObject(1, UUID.class))
			.list());
	}

}
