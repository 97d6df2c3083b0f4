package org.crossclaim.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.crossclaim.editorial.Then;
import org.crossclaim.entry.EntryRows;
import org.crossclaim.shared.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * The two statements that read lines: a page of them, and their number.
 */
final class TimelineSql {

	/** Where counting stops. */
	static final int COUNTED = 1_000;

	private final TimelineQuery query;

	private final @Nullable Cursor after;

	private final List<String> narrowing = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	TimelineSql(TimelineQuery query, UUID dispute, Collection<UUID> actors) {
		this.query = query;
		this.after = (query.after() != null) ? Cursor.parse(query.after(), query.axis()) : null;
		this.parameters.put("dispute", dispute);
		this.parameters.put("limit", query.size() + 1);
		anyOf("l.actors && :actors::uuid[]", "actors", query.actors().isEmpty() ? List.of() : actors, UUID[]::new);
		anyOf("l.kind = any(:kinds)", "kinds", query.kinds(), String[]::new);
		anyOf("(l.support = any(:standings) or l.challenge = any(:standings) or l.resolution = any(:standings))",
				"standings", query.standings(), String[]::new);
		anyOf("l.source_kinds && :sourceKinds::text[]", "sourceKinds", query.sourceKinds(), String[]::new);
		anyOf("l.steps && :steps::text[]", "steps", query.steps(), String[]::new);
		anyOf("l.languages && :languages::text[]", "languages", query.languages(), String[]::new);
		overlap();
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	/** The lines after the cursor, one more than the page holds. */
	String page() {
		String direction = this.query.descending() ? " desc" : "";
		String beyond = this.query.descending() ? "<" : ">";
		String sort = this.query.axis().sort();
		String latest = this.query.axis().latest();
		List<String> parts = new ArrayList<>();
		if (this.after == null || this.after.dated()) {
			String seek = "";
			if (this.after != null) {
				seek = " and (l.%s, l.%s, l.within_day, l.slug) %s (:sort, :latest, :withinDay, :slug)".formatted(sort,
						latest, beyond);
				this.parameters.put("sort", this.after.sort());
				this.parameters.put("latest", this.after.latest());
			}
			parts.add(
					"(select 0 as part, l.%1$s as k1, l.%2$s as k2, l.* from timeline_line l where %3$s and l.%1$s is not null%4$s order by l.%1$s%5$s, l.%2$s%5$s, l.within_day%5$s, l.slug%5$s limit :limit)"
						.formatted(sort, latest, where(), seek, direction));
		}
		if (this.query.axis() != Axis.RECORDED && this.query.from() == null && this.query.to() == null) {
			String seek = (this.after != null && !this.after.dated())
					? " and (l.within_day, l.slug) " + beyond + " (:withinDay, :slug)" : "";
			parts.add(
					"(select 1 as part, 0 as k1, 0 as k2, l.* from timeline_line l where %s and l.%s is null%s order by %s limit :limit)"
						.formatted(where(), sort, seek, undated(sort, latest, direction)));
		}
		if (this.after != null) {
			this.parameters.put("withinDay", this.after.withinDay());
			this.parameters.put("slug", this.after.slug());
		}
		if (parts.isEmpty()) {
			parts.add("(select 1 as part, 0 as k1, 0 as k2, l.* from timeline_line l where false)");
		}
		String order = " order by part, k1%1$s, k2%1$s, within_day%1$s, slug%1$s".formatted(direction);
		return "select l.part, l.k1, l.k2, l.within_day, l.slug, " + EntryRows.COLUMNS + " from (select * from ("
				+ String.join(" union all ", parts) + ") both_parts" + order + " limit :limit) l"
				+ " join revision r on r.subject = l.entry and r.number = l.revision" + order;
	}

	/**
	 * The order of the entries without a date: by keys that all lack, too, where the
	 * index of past moments is to give it.
	 */
	private static String undated(String sort, String latest, String direction) {
		String order = "l.within_day%1$s, l.slug%1$s".formatted(direction);
		return AsOf.shown().isToday() ? order
				: "l.%1$s%3$s, l.%2$s%3$s, %4$s".formatted(sort, latest, direction, order);
	}

	/** The number of lines found, up to {@link #COUNTED} and one. */
	String count() {
		return "select count(*) from (select 1 from timeline_line l where " + where() + " limit " + (COUNTED + 1)
				+ ") found";
	}

	private String where() {
		return "l.dispute = :dispute and " + Then.valid("l") + String.join("", this.narrowing);
	}

	private <T> void anyOf(String condition, String name, Collection<T> values,
			java.util.function.IntFunction<T[]> array) {
		if (!values.isEmpty()) {
			this.narrowing.add(" and " + condition);
			this.parameters.put(name, values.toArray(array));
		}
	}

	private void overlap() {
		Axis axis = this.query.axis();
		if (this.query.from() != null || this.query.to() != null) {
			this.narrowing.add(" and l." + axis.sort() + " is not null");
		}
		if (this.query.from() != null && this.query.from().earliestDay().isPresent()) {
			this.narrowing.add(" and l." + axis.lastDay() + " >= :from");
			this.parameters.put("from", this.query.from().earliestDay().getAsLong());
		}
		if (this.query.to() != null && this.query.to().latestDay().isPresent()) {
			this.narrowing.add(" and l." + axis.firstDay() + " <= :to");
			this.parameters.put("to", this.query.to().latestDay().getAsLong());
		}
	}

}
