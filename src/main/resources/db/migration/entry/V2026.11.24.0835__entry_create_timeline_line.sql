create extension if not exists btree_gist;

create table timeline_line (
    entry             uuid        not null references entry,
    valid_from        timestamptz not null,
    valid_until       timestamptz,
    dispute           uuid        not null references dispute,
    revision          int         not null,
    slug              text        collate "C" not null,
    kind              text        not null,
    said_sort         bigint,
    said_earliest     bigint,
    said_latest       bigint,
    said_month        bigint,
    happened_sort     bigint,
    happened_earliest bigint,
    happened_latest   bigint,
    happened_month    bigint,
    recorded          timestamptz not null,
    recorded_micros   bigint      not null,
    recorded_day      bigint      not null,
    recorded_month    bigint      not null,
    within_day        int         not null,
    actors            uuid[]      not null,
    sources           uuid[]      not null,
    source_kinds      text[]      not null,
    languages         text[]      not null,
    support           text        not null,
    challenge         text,
    resolution        text        not null,
    standing          jsonb       not null,
    primary key (entry, valid_from),
    foreign key (entry, revision) references revision (subject, number),
    constraint timeline_line_lasts check (valid_until > valid_from),
    constraint timeline_line_one_at_a_time exclude using gist (entry with =, tstzrange(valid_from, valid_until) with &&),
    constraint timeline_line_said_is_whole check (num_nulls(said_sort, said_earliest, said_latest, said_month) in (0, 4)),
    constraint timeline_line_happened_is_whole check (num_nulls(happened_sort, happened_earliest, happened_latest, happened_month) in (0, 4)),
    constraint timeline_line_support_is_known check (support in ('none', 'untraced', 'first-party', 'single-origin', 'corroborated', 'opinion', 'contention')),
    constraint timeline_line_challenge_is_known check (challenge in ('contested', 'answered', 'answered-by-others', 'unanswered')),
    constraint timeline_line_resolution_is_known check (resolution in ('open', 'mixed', 'settled', 'upheld', 'rejected', 'conceded', 'withdrawn', 'revised', 'relief-granted', 'relief-refused'))
);
comment on table timeline_line is 'One row an entry and validity period: sort keys of the three axes, what is filtered on, the standing, and the revision it shows. A change of standing adds a line and no document.';
comment on column timeline_line.valid_until is 'Null while open; never infinity.';
comment on column timeline_line.said_sort is 'Epoch day: the earliest, or the latest where the start is open or unknown. Null where the entry has no date on this axis.';
comment on column timeline_line.recorded_micros is 'The instant as microseconds since 1970, the sort key of its axis.';
comment on column timeline_line.said_earliest is 'Epoch day; the least bigint where open or unknown.';
comment on column timeline_line.said_latest is 'Epoch day; the greatest bigint where open or unknown.';

-- Each axis in both directions: dated entries by their keys, undated ones apart. Partial on the open lines for the page of today, plain for as-of.
create index timeline_line_said on timeline_line (dispute, said_sort, said_latest, within_day, slug) where valid_until is null and said_sort is not null;
create index timeline_line_said_undated on timeline_line (dispute, within_day, slug) where valid_until is null and said_sort is null;
create index timeline_line_happened on timeline_line (dispute, happened_sort, happened_latest, within_day, slug) where valid_until is null and happened_sort is not null;
create index timeline_line_happened_undated on timeline_line (dispute, within_day, slug) where valid_until is null and happened_sort is null;
create index timeline_line_recorded on timeline_line (dispute, recorded_micros, within_day, slug) where valid_until is null;
create index timeline_line_newest on timeline_line (recorded, slug) where valid_until is null;
create index timeline_line_said_as_of on timeline_line (dispute, said_sort, said_latest, within_day, slug);
create index timeline_line_happened_as_of on timeline_line (dispute, happened_sort, happened_latest, within_day, slug);
create index timeline_line_recorded_as_of on timeline_line (dispute, recorded_micros, within_day, slug);
create unique index timeline_line_open on timeline_line (entry) where valid_until is null;
create index timeline_line_by_actor on timeline_line using gin (actors) where valid_until is null;
create index timeline_line_by_source on timeline_line using gin (sources) where valid_until is null;

create table timeline_month (
    dispute uuid   not null references dispute,
    axis    text   not null,
    month   bigint not null,
    kind    text   not null,
    n       int    not null,
    primary key (dispute, axis, month, kind),
    constraint timeline_month_axis_is_known check (axis in ('said', 'happened', 'recorded')),
    constraint timeline_month_counts check (n >= 0)
);
comment on table timeline_month is 'How many open lines of a dispute stand in each month of an axis, kept and not counted.';
comment on column timeline_month.month is 'year * 12 + month - 1 of the sort day.';

create table timeline_tally (
    dispute    uuid not null references dispute,
    kind       text not null,
    support    text not null,
    challenge  text not null,
    resolution text not null,
    n          int  not null,
    primary key (dispute, kind, support, challenge, resolution),
    constraint timeline_tally_counts check (n >= 0)
);
comment on table timeline_tally is 'How many open lines of a dispute have each standing. challenge is empty where an entry has none.';

create table timeline_actor (
    dispute uuid not null references dispute,
    actor   uuid not null references actor,
    n       int  not null,
    primary key (dispute, actor),
    constraint timeline_actor_counts check (n >= 0)
);
comment on table timeline_actor is 'How many open lines of a dispute an actor is on.';

create view timeline_months_counted as
    select l.dispute, a.axis, a.month, l.kind, count(*)::int as n
    from timeline_line l
    cross join lateral (values ('said', l.said_month), ('happened', l.happened_month), ('recorded', l.recorded_month)) as a (axis, month)
    where l.valid_until is null and a.month is not null
    group by l.dispute, a.axis, a.month, l.kind;
create view timeline_tallies_counted as
    select dispute, kind, support, coalesce(challenge, '') as challenge, resolution, count(*)::int as n
    from timeline_line where valid_until is null
    group by dispute, kind, support, coalesce(challenge, ''), resolution;
create view timeline_actors_counted as
    select l.dispute, a.actor, count(*)::int as n
    from timeline_line l cross join lateral unnest(l.actors) as a (actor)
    where l.valid_until is null
    group by l.dispute, a.actor;
comment on view timeline_months_counted is 'What timeline_month must hold, counted; recompute compares them.';
comment on view timeline_tallies_counted is 'What timeline_tally must hold, counted; recompute compares them.';
comment on view timeline_actors_counted is 'What timeline_actor must hold, counted; recompute compares them.';

-- The counts follow the lines statement by statement, so that no path of writing can forget them.
create function timeline_counts_add(lines timeline_line[], sign int) returns void language sql as $$
    insert into timeline_month as t (dispute, axis, month, kind, n)
        select l.dispute, a.axis, a.month, l.kind, sign * count(*)
        from unnest(lines) as l
        cross join lateral (values ('said', l.said_month), ('happened', l.happened_month), ('recorded', l.recorded_month)) as a (axis, month)
        where a.month is not null
        group by l.dispute, a.axis, a.month, l.kind
        on conflict (dispute, axis, month, kind) do update set n = t.n + excluded.n;
    insert into timeline_tally as t (dispute, kind, support, challenge, resolution, n)
        select l.dispute, l.kind, l.support, coalesce(l.challenge, ''), l.resolution, sign * count(*)
        from unnest(lines) as l
        group by l.dispute, l.kind, l.support, coalesce(l.challenge, ''), l.resolution
        on conflict (dispute, kind, support, challenge, resolution) do update set n = t.n + excluded.n;
    insert into timeline_actor as t (dispute, actor, n)
        select l.dispute, a.actor, sign * count(*)
        from unnest(lines) as l cross join lateral unnest(l.actors) as a (actor)
        group by l.dispute, a.actor
        on conflict (dispute, actor) do update set n = t.n + excluded.n;
$$;

create function timeline_lines_opened() returns trigger language plpgsql as $$
begin
    perform timeline_counts_add(array(select o::timeline_line from opened o where o.valid_until is null), 1);
    return null;
end $$;
create trigger timeline_lines_opened after insert on timeline_line
    referencing new table as opened for each statement execute function timeline_lines_opened();

create function timeline_lines_closed() returns trigger language plpgsql as $$
begin
    perform timeline_counts_add(array(select b::timeline_line from before b where b.valid_until is null), -1);
    perform timeline_counts_add(array(select a::timeline_line from after a where a.valid_until is null), 1);
    return null;
end $$;
create trigger timeline_lines_closed after update on timeline_line
    referencing old table as before new table as after for each statement execute function timeline_lines_closed();
