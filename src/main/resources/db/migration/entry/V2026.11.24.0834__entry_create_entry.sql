create table entry (
    id         uuid        primary key,
    version    bigint      not null,
    slug       text        collate "C" not null,
    dispute    uuid        not null references dispute,
    kind       text        not null,
    nature     text,
    statement  jsonb       not null,
    note       jsonb,
    said       text,
    happened   text,
    zone       text,
    within_day int         not null,
    recorded   timestamptz not null,
    constraint entry_slug_is_unique unique (slug),
    constraint entry_kind_is_known check (kind in ('allegation', 'counterclaim', 'development')),
    constraint entry_nature_is_known check (nature in ('fact', 'motive', 'legal', 'argument')),
    constraint entry_development_has_no_nature check ((kind = 'development') = (nature is null)),
    constraint entry_has_a_statement check (jsonb_typeof(statement) = 'object' and statement <> '{}')
);
create index entry_by_dispute on entry (dispute);
comment on table entry is 'One item on the timeline of a dispute. Never deleted once published; withdrawn with a reason.';
comment on column entry.recorded is 'When it was first published in this record; kept for ever, apart from later edits.';
comment on column entry.within_day is 'The order within its day, where given.';

create table entry_actor (
    entry    uuid not null references entry,
    position int  not null,
    actor    uuid not null references actor,
    role     text not null,
    primary key (entry, position),
    constraint entry_actor_once_a_role unique (entry, role, actor),
    constraint entry_actor_role_is_known check (role in ('asserts', 'does', 'accused', 'speaks-for'))
);
create index entry_actor_by_actor on entry_actor (actor, role);

create table entry_response (
    counterclaim uuid   not null references entry,
    position     int    not null,
    target       uuid   not null references entry deferrable initially deferred,
    response     text[] not null,
    primary key (counterclaim, position),
    constraint entry_response_once_a_target unique (counterclaim, target),
    constraint entry_response_not_itself check (counterclaim <> target),
    constraint entry_response_says_how check (cardinality(response) > 0 and response <@ array['denial', 'rebuttal', 'tu-quoque', 'justification', 'mitigation', 'concession', 'context'])
);
create index entry_response_by_target on entry_response (target);

create table entry_bearing (
    development uuid not null references entry,
    position    int  not null,
    target      uuid not null references entry deferrable initially deferred,
    primary key (development, position),
    constraint entry_bearing_not_itself check (development <> target)
);
create index entry_bearing_by_target on entry_bearing (target);

create table entry_revising (
    entry    uuid not null references entry,
    position int  not null,
    earlier  uuid not null references entry deferrable initially deferred,
    primary key (entry, position),
    constraint entry_revising_not_itself check (entry <> earlier)
);
create index entry_revising_by_earlier on entry_revising (earlier);

create table evidence (
    id           uuid  primary key,
    entry        uuid  not null references entry,
    position     int   not null,
    source       uuid  not null references source,
    stance       text  not null,
    shows        text  not null,
    basis        text,
    quote        text,
    locator      text,
    translations jsonb not null,
    constraint evidence_stance_is_known check (stance in ('supports', 'undermines', 'context')),
    constraint evidence_shows_is_known check (shows in ('said', 'so')),
    constraint evidence_basis_is_known check (basis in ('own', 'unknown')),
    constraint evidence_quote_is_not_empty check (quote <> '')
);
create index evidence_by_entry on evidence (entry, position);
create index evidence_by_source on evidence (source);
comment on table evidence is 'The link between one entry and one source.';

create table evidence_relay (
    evidence uuid not null references evidence,
    position int  not null,
    source   uuid not null references source,
    primary key (evidence, position)
);

create table figure (
    entry      uuid    not null references entry,
    position   int     not null,
    measure    text    not null,
    label      jsonb   not null,
    comparator text    not null,
    value      numeric not null,
    unit       text    not null,
    counts     jsonb,
    period     text,
    source     uuid references source,
    primary key (entry, position),
    constraint figure_comparator_is_known check (comparator in ('=', '~', '>', '≥', '<', '≤'))
);
create index figure_by_measure on figure (measure);
comment on table figure is 'A number claimed. Its label says who calls it that.';

create table resolution (
    id          uuid primary key,
    entry       uuid not null references entry,
    position    int  not null,
    outcome     text not null,
    development uuid not null references entry deferrable initially deferred,
    part        jsonb,
    stage       text not null,
    constraint resolution_outcome_is_known check (outcome in ('settled', 'upheld', 'rejected', 'conceded', 'withdrawn', 'revised', 'relief-granted', 'relief-refused')),
    constraint resolution_stage_is_known check (stage in ('final', 'interim'))
);
create index resolution_by_entry on resolution (entry, position);
create index resolution_by_development on resolution (development);
create table resolution_party (
    resolution uuid not null references resolution,
    position   int  not null,
    actor      uuid not null references actor,
    primary key (resolution, position)
);
comment on table resolution is 'How an allegation, or the named part of it, ended, and by which development.';

create table reply_check (
    entry          uuid not null references entry,
    position       int  not null,
    actor          uuid not null references actor,
    date           text not null,
    found          text not null,
    source         uuid references source,
    editor         text,
    asked_channel  text,
    asked_on       text,
    asked_deadline text,
    primary key (entry, position),
    constraint reply_check_found_none check (found = 'none'),
    constraint reply_check_says_who_looked check (source is not null or editor is not null or asked_channel is not null),
    constraint reply_check_asked_on_a_day check ((asked_channel is null) = (asked_on is null))
);
comment on table reply_check is 'Dated silence: for one accused actor, where a reply was looked for, asked for or reported missing, and none was found.';

create function entry_keeps_the_rules(checked uuid) returns void language plpgsql as $$
declare
    checked_kind text := (select kind from entry where id = checked);
begin
    if checked_kind is null then
        return;
    end if;
    if not exists (select 1 from evidence where entry = checked) then
        raise exception 'An entry has at least one piece of evidence.' using errcode = 'check_violation', constraint = 'entry_published_has_evidence';
    end if;
    if exists (select 1 from evidence e join source s on s.id = e.source where e.entry = checked and not s.seen) then
        raise exception 'A source that was not seen is never evidence.' using errcode = 'check_violation', constraint = 'entry_evidence_was_seen';
    end if;
    if checked_kind <> 'development' then
        if not exists (select 1 from entry_actor where entry = checked and role = 'asserts') then
            raise exception 'An allegation or counterclaim names who asserts it.' using errcode = 'check_violation', constraint = 'entry_assertion_has_a_speaker';
        end if;
        if not exists (select 1 from evidence where entry = checked and stance = 'supports' and shows = 'said') then
            raise exception 'An allegation or counterclaim cites evidence that it was said.' using errcode = 'check_violation', constraint = 'entry_assertion_shows_it_was_said';
        end if;
    elsif exists (select 1 from entry_actor where entry = checked and role in ('asserts', 'speaks-for')) then
        raise exception 'Nobody asserts a development.' using errcode = 'check_violation', constraint = 'entry_development_is_not_asserted';
    end if;
    if checked_kind <> 'development' and exists (select 1 from entry_actor where entry = checked and role = 'does') then
        raise exception 'Only a development is done.' using errcode = 'check_violation', constraint = 'entry_only_developments_are_done';
    end if;
    if (checked_kind = 'counterclaim') <> exists (select 1 from entry_response where counterclaim = checked) then
        raise exception 'A counterclaim, and nothing else, responds to an entry.' using errcode = 'check_violation', constraint = 'entry_counterclaim_has_a_target';
    end if;
    if exists (select 1 from resolution where entry = checked) and checked_kind <> 'allegation' then
        raise exception 'Only an allegation is resolved.' using errcode = 'check_violation', constraint = 'entry_only_allegations_are_resolved';
    end if;
    if exists (select 1 from resolution r join entry d on d.id = r.development where r.entry = checked and d.kind <> 'development') then
        raise exception 'A resolution points to a development.' using errcode = 'check_violation', constraint = 'resolution_is_by_a_development';
    end if;
end $$;

create function entry_keeps_the_rules() returns trigger language plpgsql as $$
begin
    perform entry_keeps_the_rules(new.id);
    return null;
end $$;
create constraint trigger entry_keeps_the_rules after insert or update on entry
    deferrable initially deferred for each row execute function entry_keeps_the_rules();

create function entry_part_keeps_the_rules() returns trigger language plpgsql as $$
begin
    perform entry_keeps_the_rules(case when tg_table_name = 'entry_response' then (to_jsonb(old) ->> 'counterclaim') else (to_jsonb(old) ->> 'entry') end::uuid);
    return null;
end $$;
create constraint trigger evidence_keeps_the_rules after update or delete on evidence
    deferrable initially deferred for each row execute function entry_part_keeps_the_rules();
create constraint trigger entry_actor_keeps_the_rules after update or delete on entry_actor
    deferrable initially deferred for each row execute function entry_part_keeps_the_rules();
create constraint trigger entry_response_keeps_the_rules after update or delete on entry_response
    deferrable initially deferred for each row execute function entry_part_keeps_the_rules();

create function entry_responses_form_no_circle() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive answered (id) as (
            select new.target
            union
            select r.target from answered join entry_response r on r.counterclaim = answered.id
        )
        select 1 from answered where id = new.counterclaim
    ) then
        raise exception 'Counterclaims never answer each other in a circle.' using errcode = 'check_violation', constraint = 'entry_responses_form_no_circle';
    end if;
    return null;
end $$;
create constraint trigger entry_responses_form_no_circle after insert or update on entry_response
    deferrable initially deferred for each row execute function entry_responses_form_no_circle();
