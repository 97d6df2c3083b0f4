create table dispute (
    id       uuid primary key,
    version  bigint not null,
    slug     text   collate "C" not null,
    title    jsonb  not null,
    summary  jsonb  not null,
    searched text,
    newest   text,
    constraint dispute_slug_is_unique unique (slug),
    constraint dispute_has_a_title check (jsonb_typeof(title) = 'object' and title <> '{}'),
    constraint dispute_has_a_summary check (jsonb_typeof(summary) = 'object' and summary <> '{}'),
    constraint dispute_newest_needs_a_search check (newest is null or searched is not null)
);
comment on table dispute is 'One contested matter.';
comment on column dispute.searched is 'The day on which it was searched (EDTF).';
comment on column dispute.newest is 'The day of the newest event found (EDTF).';

create table background_section (
    id       uuid  primary key,
    dispute  uuid  not null references dispute,
    position int   not null,
    title    jsonb not null,
    body     jsonb not null
);
create index background_section_by_dispute on background_section (dispute, position);
create table background_source (
    section  uuid not null references background_section,
    position int  not null,
    source   uuid not null references source,
    primary key (section, position)
);
comment on table background_section is 'What a reader needs to know first, with its sources.';

create table dispute_relation (
    dispute  uuid  not null references dispute,
    position int   not null,
    other    uuid  not null references dispute deferrable initially deferred,
    how      jsonb not null,
    primary key (dispute, position),
    constraint dispute_relation_not_with_itself check (dispute <> other),
    constraint dispute_relation_names_one_once unique (dispute, other)
);
