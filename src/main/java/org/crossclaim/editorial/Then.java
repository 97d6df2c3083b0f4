package org.crossclaim.editorial;

import java.time.Instant;

import org.crossclaim.shared.AsOf;

/**
 * The conditions by which a statement reads the record of the moment shown. A moment
 * stands in the statement itself: it is written by us, never by whoever asks.
 */
public final class Then {

	private Then() {
	}

	/**
	 * Which revisions had been published.
	 * @param revision the name of {@code revision} in the statement
	 * @return a condition that follows others; empty for today
	 */
	public static String published(String revision) {
		AsOf shown = AsOf.shown();
		return shown.isToday() ? ""
				: " and " + revision + ".change <= (select max(number) from change where at <= " + literal(shown) + ")";
	}

	/**
	 * The latest revision of a subject, as {@code r}.
	 * @param subject the column that holds the subject
	 * @return a lateral join
	 */
	public static String latest(String subject) {
		return """
				cross join lateral (
				  select * from revision v where v.subject = %s%s order by v.number desc limit 1
				) r
				""".formatted(subject, published("v"));
	}

	/**
	 * Whether a thing went by a slug, and had not turned out to be another.
	 * @param slug the column that holds the slug
	 * @param revision the name of its latest revision in the statement
	 * @return a condition that follows others
	 */
	public static String goesBy(String slug, String revision) {
		return " and %2$s.document ->> 'id' = %1$s and %2$s.merged_into is null".formatted(slug, revision);
	}

	/**
	 * The latest revision of a subject of today, as {@code r}, without subjects that are
	 * withdrawn.
	 * @param subject the column that holds the subject
	 * @return a lateral join
	 */
	public static String standing(String subject) {
		return """
				cross join lateral (
				  select d.number, d.document from (
				    select * from revision where revision.subject = %s order by number desc limit 1
				  ) d where not 'withdrawal' = any(d.classes)
				) r
				""".formatted(subject);
	}

	/**
	 * Whether a subject was on record.
	 * @param subject the column that holds the subject
	 * @return a condition that follows others; empty for today
	 */
	public static String onRecord(String subject) {
		return AsOf.shown().isToday() ? "" : " and exists (select 1 from revision f where f.subject = " + subject
				+ " and f.number = 1" + published("f") + ")";
	}

	/**
	 * Whether a subject was not removed for legal reasons, then or since.
	 * @param subject the column that holds the subject
	 * @return a condition that follows others
	 */
	public static String kept(String subject) {
		return " and not exists (select 1 from removal m where m.subject = " + subject + ")";
	}

	/**
	 * Which timeline lines were valid.
	 * @param line the name of {@code timeline_line} in the statement
	 * @return a condition
	 */
	public static String valid(String line) {
		AsOf shown = AsOf.shown();
		if (shown.isToday()) {
			return line + ".valid_until is null";
		}
		return "%1$s.valid_from <= %2$s and (%1$s.valid_until is null or %1$s.valid_until > %2$s)".formatted(line,
				literal(shown));
	}

	/**
	 * Whether something had happened.
	 * @param instant the column that holds when it did
	 * @return a condition that follows others; empty for today
	 */
	public static String happened(String instant) {
		AsOf shown = AsOf.shown();
		return shown.isToday() ? "" : " and " + instant + " <= " + literal(shown);
	}

	/**
	 * Whether a change was made after the moment shown.
	 * @param change the column that holds its number
	 * @return a condition that follows others; never true for today
	 */
	public static String later(String change) {
		AsOf shown = AsOf.shown();
		return shown.isToday() ? " and false"
				: " and " + change + " > (select max(number) from change where at <= " + literal(shown) + ")";
	}

	/** Nothing was on record before 1970, and PostgreSQL knows no year 0. */
	private static String literal(AsOf shown) {
		Instant at = (shown.at() != null && shown.at().isAfter(Instant.EPOCH)) ? shown.at() : Instant.EPOCH;
		return "timestamptz '" + at + "'";
	}

}
