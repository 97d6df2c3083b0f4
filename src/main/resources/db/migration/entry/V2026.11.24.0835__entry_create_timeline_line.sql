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
    happened_sort     bigint,
    happened_earliest bigint,
    happened_latest   bigint,
    recorded          timestamptz not null,
    recorded_micros   bigint      not null,
    recorded_day      bigint      not null,
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
    constraint timeline_line_said_is_whole check (num_nulls(said_sort, said_earliest, said_latest) in (0, 3)),
    constraint timeline_line_happened_is_whole check (num_nulls(happened_sort, happened_earliest, happened_latest) in (0, 3)),
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
comment on table timeline_month is 'How many open lines of a dispute stand in each month of an axis, kept and not counted. month: year * 12 + month - 1 of the sort day.';

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
