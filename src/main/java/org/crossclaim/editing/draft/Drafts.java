package org.crossclaim.editing.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.ThingMoved;
import org.crossclaim.shared.Refusal;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forms as typed and not sent yet. Nobody sees one but the account that keeps it, and it
 * may break every rule.
 */
@Service
@Transactional
public class Drafts {

	private static final Duration KEPT_FOR = Duration.ofDays(90);

	private static final int MOST = 50;

	private static final int LARGEST = 1_000_000;

	/** What says which button was pressed or who sends, and nothing of what is said. */
	private static final Set<String> LEFT_OUT = Set.of("_csrf", "hl", "draft", "keep", "discard", "look", "send", "add",
			"remove", "up", "down");

	private final JdbcClient jdbc;

	private final Clock clock;

	Drafts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Keeps a form as it stands. Where an account has too many drafts, the one that was
	 * kept longest ago goes.
	 * @param account whose it is
	 * @param id its id; another is given to it where that is somebody else's
	 * @param form the address of the form
	 * @param given the parameters
	 * @return the draft, and those that had to go
	 * @throws Refusal if it is too large
	 */
	public Kept keep(UUID account, UUID id, String form, Map<String, List<String>> given) {
		Map<String, List<String>> parameters = new TreeMap<>(given);
		parameters.keySet().removeAll(LEFT_OUT);
		parameters.replaceAll((name, values) -> values.stream().map((value) -> value.replace("\0", "")).toList());
		String json = Documents.json(parameters);
		if (json.length() > LARGEST) {
			throw new Refusal("draft.too-large");
		}
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		UUID kept = write(account, id, form, json, now) ? id : Slugs.newId();
		if (!kept.equals(id)) {
			write(account, kept, form, json, now);
		}
		return new Kept(new KeptForm(kept, form, parameters, now), makeRoom(account));
	}

	private boolean write(UUID account, UUID id, String form, String json, Instant now) {
		return this.jdbc
			.sql("""
					insert into draft (id, account, form, parameters, kept) values (?, ?, ?, ?::jsonb, ?)
					on conflict (id) do update set form = excluded.form, parameters = excluded.parameters, kept = excluded.kept
					where draft.account = excluded.account""")
			.params(id, account, form, json, Timestamp.from(now))
			.update() == 1;
	}

	private List<KeptForm> makeRoom(UUID account) {
		return this.jdbc.sql("""
				delete from draft where id in (
				  select id from draft where account = ? order by kept desc, id desc offset ?) returning *""")
			.params(account, MOST)
			.query((row, number) -> draft(row))
			.list();
	}

	/**
	 * A draft of an account.
	 * @param account the account
	 * @param id the draft
	 * @return it, or empty where the account has no such draft
	 */
	@Transactional(readOnly = true)
	public Optional<KeptForm> find(UUID account, UUID id) {
		return this.jdbc.sql("select * from draft where account = ? and id = ? and kept > ?")
			.params(account, id, since())
			.query((row, number) -> draft(row))
			.optional();
	}

	/**
	 * The drafts of an account, the one kept last first.
	 * @param account the account
	 * @return them, 50 at the most
	 */
	@Transactional(readOnly = true)
	public List<KeptForm> of(UUID account) {
		return this.jdbc.sql("select * from draft where account = ? and kept > ? order by kept desc, id desc")
			.params(account, since())
			.query((row, number) -> draft(row))
			.list();
	}

	/**
	 * Forgets a draft, if the account has it.
	 * @param account the account
	 * @param id the draft
	 */
	public void forget(UUID account, UUID id) {
		this.jdbc.sql("delete from draft where account = ? and id = ?").params(account, id).update();
	}

	/**
	 * Drafts go along with what they are of. Where that turned out to be something else,
	 * none was made from a revision of it: whoever goes on chooses in each difference.
	 * @param moved what goes by another slug
	 */
	@EventListener
	public void follow(ThingMoved moved) {
		String list = "/editing/" + moved.kind().list() + "/";
		this.jdbc
			.sql("update draft set form = ?, parameters = parameters" + (moved.isMerged() ? " - 'base'" : "")
					+ " where form = ?")
			.params(list + moved.to(), list + moved.from())
			.update();
	}

	/** Forgets drafts that nobody went on with. */
	@Scheduled(initialDelayString = "PT25M", fixedDelayString = "PT24H")
	public void clear() {
		this.jdbc.sql("delete from draft where kept <= ?").param(since()).update();
	}

	private Timestamp since() {
		return Timestamp.from(this.clock.instant().minus(KEPT_FOR));
	}

	private static KeptForm draft(ResultSet row) throws SQLException {
		Map<String, List<String>> parameters = new TreeMap<>();
		Documents.read(row.getString("parameters"), ObjectNode.class)
			.properties()
			.forEach((one) -> parameters.put(one.getKey(),
					one.getValue().valueStream().map((value) -> value.asString("")).toList()));
		return new KeptForm(row.getObject("id", UUID.class), row.getString("form"), parameters,
				row.getTimestamp("kept").toInstant());
	}

	/**
	 * What came of keeping a form.
	 *
	 * @param draft the draft
	 * @param gone those that had to go
	 */
	public record Kept(KeptForm draft, List<KeptForm> gone) {
	}

}
