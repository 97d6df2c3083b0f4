package org.crossclaim.capture.queue;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.crossclaim.capture.queue.CaptureRequest.State;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.job.Jobs;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for captures. For each source one request at the most waits.
 */
@Service
@Transactional
public class CaptureRequests {

	/** Sources that can be copied and are not about to be. */
	private static final String COPIED_NEXT = """
			from source s where s.url ~* '^https?://' and s.seen
			and not exists (select 1 from capture_request r where r.source = s.id and r.state = 'waiting') and\s""";

	private static final int PIECE = 500;

	private final JdbcClient jdbc;

	private final Jobs jobs;

	private final Slugs slugs;

	private final Clock clock;

	CaptureRequests(JdbcClient jdbc, Jobs jobs, Slugs slugs, Clock clock) {
		this.jdbc = jdbc;
		this.jobs = jobs;
		this.slugs = slugs;
		this.clock = clock;
	}

	/**
	 * Asks for a capture of one source. Where one waits already, nothing else is done.
	 * @param slug a slug of the source
	 * @param by the name of whoever asks
	 * @throws NotOnRecord if there is no such source
	 * @throws Refusal if it has no address that can be asked
	 */
	public void ask(String slug, String by) {
		UUID source = this.slugs.subject(SubjectKind.SOURCE, slug).orElseThrow(() -> new NotOnRecord("source", slug));
		if (plan(List.of(source), CaptureReason.ASKED, by) == 0 && !waits(source)) {
			throw new Refusal("capture.no-address");
		}
	}

	/**
	 * Asks for captures of sources that were published, where their address was not
	 * copied yet.
	 * @param sources the sources
	 */
	public void published(Collection<UUID> sources) {
		plan(this.jdbc.sql("select s.id " + COPIED_NEXT + """
				s.id = any(?) and not exists (
				  select 1 from capture c where c.source = s.id and c.asked_address = s.url)""")
			.param(sources.toArray(UUID[]::new))
			.query(RequestRows::id)
			.list(), CaptureReason.PUBLISHED, null);
	}

	/**
	 * Asks for a capture of a source whose page says something else than before.
	 * @param source the source
	 */
	public void lookedAt(UUID source) {
		plan(List.of(source), CaptureReason.LOOKED_AT, null);
	}

	/**
	 * Asks for captures of sources for which nobody ever asked: those that were on record
	 * before there were captures, or while nothing was asked of other servers.
	 * @return how many were found
	 */
	public int missing() {
		return plan(this.jdbc.sql("select s.id " + COPIED_NEXT + """
				not exists (select 1 from capture_request r where r.source = s.id)
				and not exists (select 1 from capture c where c.source = s.id) order by s.id limit ?""")
			.param(PIECE)
			.query(RequestRows::id)
			.list(), CaptureReason.PUBLISHED, null);
	}

	/**
	 * How many requests are how far.
	 * @return the number by state
	 */
	@Transactional(readOnly = true)
	public Map<State, Long> counts() {
		Map<State, Long> counts = new EnumMap<>(State.class);
		for (State state : State.values()) {
			counts.put(state, 0L);
		}
		this.jdbc.sql("""
				select state, count(*) as n from capture_request r where state <> 'failed'
				or not exists (select 1 from capture_request l where l.source = r.source and l.id > r.id)
				group by state""").query((row) -> {
			counts.put(State.of(row.getString("state")), row.getLong("n"));
		});
		return counts;
	}

	/**
	 * Requests that are as far as that; failed ones only where no later one followed.
	 * @param state how far
	 * @param before those older than that one; absent for the newest
	 * @param limit how many at the most
	 * @return them, newest first
	 */
	@Transactional(readOnly = true)
	public List<CaptureRequest> in(State state, @Nullable UUID before, int limit) {
		return this.jdbc.sql("""
				select r.*, s.slug, s.url, j.execution_time as next from capture_request r
				join source s on s.id = r.source
				left join job j on j.task_name = 'capture' and j.task_instance = r.id::text
				where r.state = :state and (r.state <> 'failed'
				  or not exists (select 1 from capture_request l where l.source = r.source and l.id > r.id))
				and (cast(:before as uuid) is null or r.id < :before)
				order by r.id desc limit :limit""")
			.param("state", state.word())
			.param("before", before)
			.param("limit", limit)
			.query(RequestRows::request)
			.list();
	}

	/**
	 * The latest request for a source.
	 * @param slug the slug that the source goes by
	 * @return it, or none
	 */
	@Transactional(readOnly = true)
	public List<CaptureRequest> latest(String slug) {
		return this.jdbc.sql("""
				select r.*, s.slug, s.url, j.execution_time as next from capture_request r
				join source s on s.id = r.source
				left join job j on j.task_name = 'capture' and j.task_instance = r.id::text
				where s.slug = ? order by r.id desc limit 1""").param(slug).query(RequestRows::request).list();
	}

	private int plan(List<UUID> sources, CaptureReason reason, @Nullable String by) {
		if (sources.isEmpty()) {
			return 0;
		}
		UUID[] ids = sources.stream().map((source) -> Slugs.newId()).toArray(UUID[]::new);
		List<UUID> planned = new ArrayList<>(this.jdbc.sql("""
				insert into capture_request (id, source, asked, asked_by, reason)
				select w.id, w.source, :asked, :by, :reason
				from unnest(:ids::uuid[], :sources::uuid[]) as w (id, source)
				join source s on s.id = w.source and s.url ~* '^https?://' and s.seen
				on conflict (source) where state = 'waiting' do nothing returning id""")
			.param("asked", Timestamp.from(this.clock.instant()))
			.param("by", by)
			.param("reason", reason.word())
			.param("ids", ids)
			.param("sources", sources.toArray(UUID[]::new))
			.query(RequestRows::id)
			.list());
		this.jobs.plan(planned.stream().map((id) -> CapturingTask.JOB.instance(id.toString()).build()).toList());
		return planned.size();
	}

	private boolean waits(UUID source) {
		return this.jdbc.sql("select exists (select 1 from capture_request where source = ? and state = 'waiting')")
			.param(source)
			.query(Boolean.class)
			.single();
	}

}
