create table source (
    id             uuid primary key,
    version        bigint  not null,
    slug           text    collate "C" not null,
    kind           text    not null,
    url            text,
    title          text    not null,
    title_basis    text,
    title_language text,
    publisher      text    not null,
    published_by   uuid references actor,
    authors        text[]  not null,
    published      text,
    language       text,
    authorship     text,
    reporting      text,
    seen           boolean not null,
    copy_of        uuid references source deferrable initially deferred,
    status         text,
    status_on      text,
    status_notice  text,
    constraint source_slug_is_unique unique (slug),
    constraint source_kind_is_known check (kind in ('primary-statement', 'court-record', 'official-document', 'press', 'commentary', 'social-post', 'research', 'summary')),
    constraint source_url_is_http check (url ~ '^https?://'),
    constraint source_has_a_title check (title <> ''),
    constraint source_title_basis_is_known check (title_basis in ('slug', 'excerpt')),
    constraint source_has_a_publisher check (publisher <> ''),
    constraint source_authorship_is_known check (authorship in ('ai', 'mixed')),
    constraint source_reporting_is_known check (reporting in ('own')),
    constraint source_no_copy_of_itself check (copy_of <> id),
    constraint source_status_is_known check (status in ('corrected', 'retracted', 'removed')),
    constraint source_status_comes_first check (status is not null or (status_on is null and status_notice is null))
);
create index source_by_publisher on source (published_by);
create index source_by_original on source (copy_of);
comment on table source is 'One publication. Where it is not seen, it can be an origin and never evidence.';

create table source_relay (
    source   uuid not null references source,
    position int  not null,
    relayed  uuid not null references source deferrable initially deferred,
    primary key (source, position),
    constraint source_relay_names_one_once unique (source, relayed),
    constraint source_relay_not_itself check (source <> relayed)
);
create index source_relay_by_relayed on source_relay (relayed);
comment on table source_relay is 'Whose content a source merely repeats.';

create function source_relays_form_no_circle() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive origin (id) as (
            select new.relayed
            union
            select next.id from origin
            cross join lateral (
                select r.relayed from source_relay r where r.source = origin.id
                union all
                select s.copy_of from source s where s.id = origin.id and s.copy_of is not null
            ) as next (id)
        )
        select 1 from origin where id = new.source
    ) then
        raise exception 'Relays never form a circle.' using errcode = 'check_violation', constraint = 'source_relays_form_no_circle';
    end if;
    return null;
end $$;
create constraint trigger source_relays_form_no_circle after insert or update on source_relay
    deferrable initially deferred for each row execute function source_relays_form_no_circle();

create function source_copies_form_no_circle() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive origin (id) as (
            select new.copy_of
            union
            select next.id from origin
            cross join lateral (
                select r.relayed from source_relay r where r.source = origin.id
                union all
                select s.copy_of from source s where s.id = origin.id and s.copy_of is not null
            ) as next (id)
        )
        select 1 from origin where id = new.id
    ) then
        raise exception 'Relays and copies never form a circle.' using errcode = 'check_violation', constraint = 'source_relays_form_no_circle';
    end if;
    return null;
end $$;
create constraint trigger source_copies_form_no_circle after insert or update of copy_of on source
    deferrable initially deferred for each row when (new.copy_of is not null) execute function source_copies_form_no_circle();
