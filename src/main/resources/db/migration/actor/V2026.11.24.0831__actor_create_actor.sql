create table actor (
    id       uuid primary key,
    version  bigint not null,
    slug     text   collate "C" not null,
    kind     text   not null,
    name     jsonb  not null,
    aliases  text[] not null,
    country  text,
    wikidata text,
    constraint actor_slug_is_unique unique (slug),
    constraint actor_kind_is_known check (kind in ('company', 'person', 'government', 'court', 'media', 'unnamed', 'other')),
    constraint actor_has_a_name check (jsonb_typeof(name) = 'object' and name <> '{}'),
    constraint actor_country_is_iso_3166 check (country ~ '^[A-Z]{2}$'),
    constraint actor_unnamed_has_no_country check (kind <> 'unnamed' or country is null),
    constraint actor_wikidata_is_an_item check (wikidata ~ '^Q[1-9][0-9]*$')
);
comment on table actor is 'Whoever says, is accused, acts, rules or publishes.';

create table affiliation (
    actor    uuid  not null references actor,
    position int   not null,
    other    uuid  not null references actor deferrable initially deferred,
    role     jsonb not null,
    since    text,
    until    text,
    primary key (actor, position),
    constraint affiliation_not_with_itself check (actor <> other)
);
create index affiliation_by_other on affiliation (other);
comment on table affiliation is 'A role that an actor has or had with another. In standing it counts in both directions, one step.';

create table actor_known_through (
    actor     uuid not null references actor,
    position  int  not null,
    publisher uuid not null references actor deferrable initially deferred,
    primary key (actor, position)
);
comment on table actor_known_through is 'The publishers through whom alone unnamed people are known.';
