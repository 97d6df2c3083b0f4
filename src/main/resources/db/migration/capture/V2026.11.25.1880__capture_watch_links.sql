-- The watch of links (decision 24).

create table link (
    source    uuid primary key references source,
    asked     text not null,
    state     text,
    since     timestamptz,
    looked    timestamptz,
    next      timestamptz not null,
    status    int,
    address   text,
    fault     text,
    missing   timestamptz,
    failures  int not null default 0,
    lost      bytea[] not null default '{}',
    noted     timestamptz,
    noted_by  text,
    constraint link_state_is_known check (state in ('alive', 'moved', 'quote-vanished', 'soft-404', 'gone', 'unreachable')),
    constraint link_state_has_a_day check ((state is null) = (since is null)),
    constraint link_moved_says_where check (state <> 'moved' or address is not null),
    constraint link_lost_what_vanished check ((coalesce(state, '') = 'quote-vanished') = (lost <> '{}')),
    constraint link_noted_says_by_whom check ((noted is null) = (noted_by is null)),
    constraint link_fails_upwards check (failures >= 0)
);
create index link_due on link (next);
create index link_broken on link (since) where state in ('quote-vanished', 'soft-404', 'gone') and noted is null;
comment on table link is 'What became of the address of each source, as it was last looked at.';
comment on column link.asked is 'The address that was looked at; where the source has another since, that is looked at next.';
comment on column link.missing is 'When the page was first not there, in the present row of such answers.';
comment on column link.lost is 'Of quotes that stood on the page and do no longer: SHA-256 of each.';
comment on column link.noted is 'When an editor took note of the present state.';

create table link_change (
    source  uuid not null references source,
    at      timestamptz not null,
    asked   text not null,
    state   text not null,
    since   timestamptz not null,
    status  int,
    address text,
    fault   text,
    lost    bytea[] not null default '{}',
    primary key (source, at),
    constraint link_change_state_is_known check (state in ('alive', 'moved', 'quote-vanished', 'soft-404', 'gone', 'unreachable')),
    constraint link_change_is_seen_afterwards check (since <= at)
);
comment on table link_change is 'Each change of what became of an address, when it was seen.';
