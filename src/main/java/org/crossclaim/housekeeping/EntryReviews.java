package org.crossclaim.housekeeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When each entry was last looked through by an editor, and which wait longest. To review
 * changes nothing of the record, and is no revision.
 */
@Service
@Transactional
public class EntryReviews {

	private static final Pattern CURSOR = Pattern.compile("([01])\\.(-?\\d{1,18})\\.([0-9a-f-]{36})");

	/** Those never reviewed come first, by when they were recorded. */
	private static final String SQL = """
			select l.slug, l.revision, r.document, v.at, v.editor, v.revision as seen, k.reviewed, k.micros, l.entry
			from timeline_line l
			join revision r on r.subject = l.entry and r.number = l.revision
			left join lateral (
			  select at, editor, revision from entry_review where entry = l.entry order by at desc limit 1
			) v on true
			cross join lateral (
			  select (v.at is not null)::int as reviewed,
			    (extract(epoch from coalesce(v.at, l.recorded)) * 1000000)::bigint as micros
			) k
			where l.valid_until is null\s""";

	private final JdbcClient jdbc;

	private final Slugs slugs;

	private final Clock clock;

	EntryReviews(JdbcClient jdbc, Slugs slugs, Clock clock) {
		this.jdbc = jdbc;
		this.slugs = slugs;
		this.clock = clock;
	}

	/**
	 * Notes that an editor looked an entry through.
	 * @param slug the entry
	 * @param revision the number of the revision that the editor saw
	 * @param editor the editor
	 * @throws Refusal where the entry was changed meanwhile, or this one is no editor
	 * @throws NotOnRecord if it is not on record
	 */
	public void mark(String slug, int revision, Author editor) {
		if (!editor.publishes()) {
			throw new Refusal("reviews.not-an-editor");
		}
		Reviewed now = find(slug).orElseThrow(() -> new NotOnRecord("entry", slug));
		if (now.revision() != revision) {
			throw new Refusal("reviews.changed-meanwhile", now.slug());
		}
		this.jdbc.sql("insert into entry_review (entry, at, revision, account, editor) values (?, ?, ?, ?, ?)")
			.param(entry(slug))
			.param(Timestamp.from(this.clock.instant().truncatedTo(ChronoUnit.MICROS)))
			.param(revision)
			.param(editor.account())
			.param(editor.name())
			.update();
	}

	/**
	 * When one entry was last reviewed.
	 * @param slug a slug of it
	 * @return that, or empty where it is not on record
	 */
	@Transactional(readOnly = true)
	public Optional<Reviewed> find(String slug) {
		return this.jdbc.sql(SQL + "and l.entry = (select subject from subject_slug where kind = 'entry' and slug = ?)")
			.param(slug)
			.query(EntryReviews::row)
			.optional();
	}

	/**
	 * How many entries never were reviewed.
	 * @return how many
	 */
	@Transactional(readOnly = true)
	public long never() {
		return this.jdbc.sql("""
				select count(*) from timeline_line l where l.valid_until is null
				and not exists (select 1 from entry_review v where v.entry = l.entry)""").query(Long.class).single();
	}

	/**
	 * The entries that were not reviewed for longest, those never reviewed first.
	 * @param dispute the slug of the dispute in which they are, or {@code null} for all
	 * @param after the cursor after which to begin, or {@code null}
	 * @param limit how many at the most
	 * @return them
	 * @throws Refusal if it is no cursor
	 * @throws NotOnRecord if there is no such dispute
	 */
	@Transactional(readOnly = true)
	public List<Reviewed> longest(@Nullable String dispute, @Nullable String after, int limit) {
		List<Object> parameters = new ArrayList<>();
		if (dispute != null) {
			parameters.add(this.slugs.subject(SubjectKind.DISPUTE, dispute)
				.orElseThrow(() -> new NotOnRecord("dispute", dispute)));
		}
		Matcher cursor = CURSOR.matcher((after != null) ? after : "0.-1.00000000-0000-0000-0000-000000000000");
		if (!cursor.matches()) {
			throw new Refusal(List.of(Fault.at("after", "timeline.cursor-malformed", String.valueOf(after))));
		}
		parameters.addAll(List.of(Integer.valueOf(cursor.group(1)), Long.valueOf(cursor.group(2)),
				UUID.fromString(cursor.group(3)), limit));
		return this.jdbc
			.sql(SQL + ((dispute != null) ? "and l.dispute = ? " : "")
					+ "and (k.reviewed, k.micros, l.entry) > (?, ?, ?) order by k.reviewed, k.micros, l.entry limit ?")
			.params(parameters)
			.query(EntryReviews::row)
			.list();
	}

	private UUID entry(String slug) {
		return this.slugs.subject(SubjectKind.ENTRY, slug).orElseThrow(() -> new NotOnRecord("entry", slug));
	}

	private static Reviewed row(ResultSet row, int index) throws SQLException {
		Timestamp at = row.getTimestamp("at");
		return new Reviewed(row.getString("slug"),
				Documents.read(row.getString("document"), EntryDocument.class).statement(), row.getInt("revision"),
				(at != null) ? new Reviewed.Last(at.toInstant(), row.getString("editor"), row.getInt("seen")) : null,
				row.getInt("reviewed") + "." + row.getLong("micros") + "." + row.getString("entry"));
	}

}
