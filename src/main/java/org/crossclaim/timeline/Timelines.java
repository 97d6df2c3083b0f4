package org.crossclaim.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.dispute.Disputes;
import org.crossclaim.editorial.Naming;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.EntryRows;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The timelines of disputes, page by page. One page takes at most six statements, however
 * long it is: the dispute, what is kept counted of it, the lines, their number where they
 * are narrowed, the entries answered, and the names.
 */
@Service
@Transactional(readOnly = true)
public class Timelines {

	private final JdbcClient jdbc;

	private final Disputes disputes;

	private final Entries entries;

	private final TimelineNames names;

	private final Naming naming;

	Timelines(JdbcClient jdbc, Disputes disputes, Entries entries, TimelineNames names, Naming naming) {
		this.jdbc = jdbc;
		this.disputes = disputes;
		this.entries = entries;
		this.names = names;
		this.naming = naming;
	}

	/**
	 * One page.
	 * @param query which entries
	 * @return the page
	 * @throws NotOnRecord if no dispute goes by that slug, or an actor goes by another
	 * @throws Refusal if the cursor is malformed or an actor is not on record
	 */
	public TimelinePage page(TimelineQuery query) {
		Published<DisputeDocument> dispute = this.disputes.find(query.dispute());
		TimelineCounts counts = counts(dispute.id(), query.axis());
		TimelineSql sql = new TimelineSql(query, dispute.id(), actors(query, counts));
		List<Cursor> places = new ArrayList<>();
		List<EntryLine> lines = new ArrayList<>();
		this.jdbc.sql(sql.page()).params(sql.parameters()).query((row) -> {
			places.add(place(row, query.axis()));
			lines.add(EntryRows.line(row));
		});
		boolean more = lines.size() > query.size();
		List<EntryLine> shown = more ? lines.subList(0, query.size()) : lines;
		int total = query.isNarrowed()
				? this.jdbc.sql(sql.count()).params(sql.parameters()).query(Integer.class).single() : counts.total();
		boolean stopped = query.isNarrowed() && total > TimelineSql.COUNTED;
		Map<String, EntryLine> targets = this.entries
			.named(shown.stream().flatMap((line) -> line.document().answeredOrRevised()).distinct().toList());
		TimelinePage.Named named = this.names.of(dispute.document(), counts.actors().keySet(), shown, targets.values());
		return new TimelinePage(dispute.document(), query, List.copyOf(shown),
				more ? places.get(query.size() - 1).text() : null, stopped ? TimelineSql.COUNTED : total, stopped,
				counts.tallies(), counts.months(),
				counts.actors()
					.keySet()
					.stream()
					.filter((slug) -> named.actors().name(slug).isPresent())
					.collect(Collectors.toMap((slug) -> slug, (slug) -> named.actors().name(slug).orElseThrow())),
				named, targets);
	}

	/**
	 * What is kept counted of several disputes, for their strips and tallies on one page.
	 * @param dispute the dispute
	 * @param axis the axis of the months
	 * @return its counts
	 */
	TimelineCounts counts(UUID dispute, Axis axis) {
		TimelineCounts counts = TimelineCounts.empty();
		this.jdbc.sql(TimelineCounts.sql()).param("dispute", dispute).param("axis", axis.word()).query(counts::add);
		return counts;
	}

	private Set<UUID> actors(TimelineQuery query, TimelineCounts counts) {
		Set<UUID> actors = new LinkedHashSet<>();
		List<String> elsewhere = new ArrayList<>();
		for (String slug : query.actors()) {
			UUID actor = counts.actors().get(slug);
			if (actor != null) {
				actors.add(actor);
			}
			else {
				elsewhere.add(slug);
			}
		}
		if (!elsewhere.isEmpty()) {
			Map<String, Naming.Led> others = this.naming.led(SubjectKind.ACTOR, elsewhere);
			others.forEach((slug, led) -> {
				if (!led.slug().equals(slug)) {
					throw new NotOnRecord(SubjectKind.ACTOR.word(), slug);
				}
				actors.add(led.subject());
			});
			elsewhere.removeAll(others.keySet());
			if (!elsewhere.isEmpty()) {
				throw new Refusal(
						elsewhere.stream().map((slug) -> Fault.at("actor", "timeline.unknown-actor", slug)).toList());
			}
		}
		return actors;
	}

	private static Cursor place(ResultSet row, Axis axis) throws SQLException {
		return new Cursor(axis, row.getInt("part") == 0, row.getLong("k1"), row.getLong("k2"), row.getInt("within_day"),
				row.getString("slug"));
	}

}
