package org.crossclaim.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What was done that bears on accounts or on the whole record, for ever.
 */
@Service
public class Audit {

	private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	Audit(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Writes down what a person did; part of the caller's transaction.
	 * @param person who did it
	 * @param kind what it was, in lower case and hyphens, for example
	 * {@code role-changed}; {@code audit.kind.<kind>} says it in words
	 * @param details what else is worth knowing, never a secret;
	 * {@code audit.detail.<key>} says it in words
	 */
	public void record(Person person, String kind, Map<String, String> details) {
		write(person.id(), person.handle(), kind, details);
	}

	/**
	 * Writes down what happened under a name that need not be anybody's.
	 * @param who the name as given
	 * @param kind what it was
	 * @param details what else is worth knowing, as above
	 */
	public void record(String who, String kind, Map<String, String> details) {
		write(null, who, kind, details);
	}

	private void write(@Nullable UUID account, String who, String kind, Map<String, String> details) {
		this.jdbc.sql("insert into audit_event (at, account, who, kind, details) values (?, ?, ?, ?, ?::jsonb)")
			.param(this.clock.instant().atOffset(ZoneOffset.UTC))
			.param(account)
			.param(who)
			.param(kind)
			.param(this.json.writeValueAsString(details))
			.update();
	}

	/**
	 * The latest events.
	 * @param before only those before this number; {@link Long#MAX_VALUE} for the latest
	 * @param size how many at most
	 * @return them, the latest first
	 */
	public List<Event> before(long before, int size) {
		return this.jdbc.sql(
				"select id, at, who, kind, details::text as details from audit_event where id < ? order by id desc limit ?")
			.params(before, size)
			.query(this::event)
			.list();
	}

	private Event event(ResultSet row, int number) throws SQLException {
		return new Event(row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("who"),
				row.getString("kind"), this.json.readValue(row.getString("details"), DETAILS));
	}

	/**
	 * Something that was done.
	 *
	 * @param id its number
	 * @param at when
	 * @param who by whom
	 * @param kind what it was
	 * @param details what else is known
	 */
	public record Event(long id, Instant at, String who, String kind, Map<String, String> details) {
	}

}
