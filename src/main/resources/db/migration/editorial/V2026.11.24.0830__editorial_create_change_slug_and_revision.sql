create table change (
    number bigint primary key,
    at     timestamptz not null,
    author text        not null,
    reason text        not null,
    door   text        not null,
    constraint change_instants_agree_in_order unique (at),
    constraint change_number_is_positive check (number > 0),
    constraint change_has_an_author check (author <> ''),
    constraint change_has_a_reason check (reason <> ''),
    constraint change_door_is_known check (door in ('import', 'starter-record', 'form', 'api', 'recompute'))
);
comment on table change is 'One publishing transaction. Numbers, instants and commits agree in order, because publishing holds one advisory lock.';
comment on column change.at is 'max(clock, last instant + 1 microsecond): the instant stamped on everything that this change published.';
comment on column change.door is 'Through which door it came; a dossier compares with it to tell what was changed since it was last imported.';

create table subject_slug (
    kind    text    not null,
    slug    text    collate "C" not null,
    subject uuid    not null,
    current boolean not null default true,
    primary key (kind, slug),
    constraint subject_slug_kind_is_known check (kind in ('actor', 'source', 'dispute', 'entry')),
    constraint subject_slug_is_well_formed check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100)
);
create unique index subject_slug_one_current on subject_slug (subject) where current;
comment on table subject_slug is 'Every slug ever used, and the subject it leads to (after a merge, the winner). Never reused, never deleted.';

create table revision (
    subject  uuid   not null,
    number   int    not null,
    kind     text   not null,
    change   bigint not null references change,
    classes  text[] not null,
    digest   bytea  not null,
    document jsonb  not null,
    primary key (subject, number),
    constraint revision_number_is_positive check (number > 0),
    constraint revision_kind_is_known check (kind in ('actor', 'source', 'dispute', 'entry')),
    constraint revision_one_a_change unique (subject, change),
    constraint revision_digest_is_sha_256 check (length(digest) = 32)
);
create index revision_by_change on revision (change);
create index revision_by_kind on revision (kind, subject, number desc);
comment on table revision is 'Append-only: the document of a subject as it was published. Pages and the API read it.';
comment on column revision.digest is 'SHA-256 of the canonical JSON of the document.';

create function revision_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'A revision is never changed or deleted.' using errcode = 'check_violation', constraint = 'revision_is_append_only';
end $$;
create trigger revision_is_append_only before update or delete on revision
    for each row execute function revision_is_append_only();
