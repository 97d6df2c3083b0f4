-- An upsert checks the row that it proposes before it finds the one on record, so a count proposed below nought is refused: what is closed is taken off by update.
create function timeline_counts_take_off(lines timeline_line[]) returns void language sql as $$
    update timeline_month t set n = t.n - d.n
        from (select l.dispute, a.axis, a.month, l.kind, count(*)::int as n
            from unnest(lines) as l
            cross join lateral (values ('said', l.said_month), ('happened', l.happened_month), ('recorded', l.recorded_month)) as a (axis, month)
            where a.month is not null
            group by l.dispute, a.axis, a.month, l.kind) d
        where (t.dispute, t.axis, t.month, t.kind) = (d.dispute, d.axis, d.month, d.kind);
    update timeline_tally t set n = t.n - d.n
        from (select l.dispute, l.kind, l.support, coalesce(l.challenge, '') as challenge, l.resolution, count(*)::int as n
            from unnest(lines) as l
            group by l.dispute, l.kind, l.support, coalesce(l.challenge, ''), l.resolution) d
        where (t.dispute, t.kind, t.support, t.challenge, t.resolution) = (d.dispute, d.kind, d.support, d.challenge, d.resolution);
    update timeline_actor t set n = t.n - d.n
        from (select l.dispute, a.actor, count(*)::int as n
            from unnest(lines) as l cross join lateral unnest(l.actors) as a (actor)
            group by l.dispute, a.actor) d
        where (t.dispute, t.actor) = (d.dispute, d.actor);
$$;

create or replace function timeline_lines_closed() returns trigger language plpgsql as $$
begin
    perform timeline_counts_add(array(select a::timeline_line from after a where a.valid_until is null), 1);
    perform timeline_counts_take_off(array(select b::timeline_line from before b where b.valid_until is null));
    return null;
end $$;
