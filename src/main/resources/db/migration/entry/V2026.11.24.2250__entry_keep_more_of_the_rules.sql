create or replace function entry_keeps_the_rules(checked uuid) returns void language plpgsql as $$
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
    if checked_kind <> 'allegation' and exists (select 1 from entry_actor where entry = checked and role = 'accused') then
        raise exception 'Only an allegation is against somebody.' using errcode = 'check_violation', constraint = 'entry_only_allegations_accuse';
    end if;
    if checked_kind <> 'counterclaim' and exists (select 1 from entry_actor where entry = checked and role = 'speaks-for') then
        raise exception 'Only a counterclaim speaks for somebody.' using errcode = 'check_violation', constraint = 'entry_only_counterclaims_speak_for';
    end if;
    if checked_kind <> 'development' and exists (select 1 from entry_bearing where development = checked) then
        raise exception 'Only a development bears on other entries.' using errcode = 'check_violation', constraint = 'entry_only_developments_bear';
    end if;
    if checked_kind = 'development' and exists (select 1 from entry_revising where entry = checked) then
        raise exception 'A development revises nothing.' using errcode = 'check_violation', constraint = 'entry_developments_revise_nothing';
    end if;
    if exists (
        select 1 from reply_check c where c.entry = checked
        and not exists (select 1 from entry_actor a where a.entry = checked and a.role = 'accused' and a.actor = c.actor)
    ) then
        raise exception 'Replies are looked for of those accused in an allegation.' using errcode = 'check_violation', constraint = 'reply_check_is_of_an_accused';
    end if;
    if exists (
        select 1 from resolution r join resolution_party p on p.resolution = r.id where r.entry = checked
        and not exists (select 1 from entry_actor a where a.entry = checked and a.role in ('asserts', 'accused') and a.actor = p.actor)
    ) then
        raise exception 'A resolution binds parties of the allegation.' using errcode = 'check_violation', constraint = 'resolution_binds_parties';
    end if;
end $$;

create function entry_keeps_its_kind() returns trigger language plpgsql as $$
begin
    raise exception 'An entry never becomes one of another kind.' using errcode = 'check_violation', constraint = 'entry_keeps_its_kind';
end $$;
create trigger entry_keeps_its_kind before update of kind on entry
    for each row when (old.kind <> new.kind) execute function entry_keeps_its_kind();

create function entry_revisions_form_no_circle() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive revised (id) as (
            select new.earlier
            union
            select r.earlier from revised join entry_revising r on r.entry = revised.id
        )
        select 1 from revised where id = new.entry
    ) then
        raise exception 'Entries never revise each other in a circle.' using errcode = 'check_violation', constraint = 'entry_revisions_form_no_circle';
    end if;
    return null;
end $$;
create constraint trigger entry_revisions_form_no_circle after insert or update on entry_revising
    deferrable initially deferred for each row execute function entry_revisions_form_no_circle();

-- Rule 4. The days of an entry stand on its open line, which is renewed in the transaction that moves them or a resolution.
create function resolution_comes_after_the_allegation() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from resolution r
        join timeline_line a on a.entry = r.entry and a.valid_until is null
        join timeline_line d on d.entry = r.development and d.valid_until is null
        where (r.entry = new.entry or r.development = new.entry) and d.happened_latest < a.said_earliest
    ) then
        raise exception 'What resolves an allegation does not lie before the day on which it was said.' using errcode = 'check_violation', constraint = 'resolution_comes_after_the_allegation';
    end if;
    return null;
end $$;
create constraint trigger resolution_comes_after_the_allegation after insert on timeline_line
    deferrable initially deferred for each row when (new.kind <> 'counterclaim') execute function resolution_comes_after_the_allegation();

create function source_that_is_evidence_was_seen() returns trigger language plpgsql as $$
begin
    if exists (select 1 from evidence where source = new.id) and not (select seen from source where id = new.id) then
        raise exception 'A source that was not seen is never evidence.' using errcode = 'check_violation', constraint = 'entry_evidence_was_seen';
    end if;
    return null;
end $$;
create constraint trigger source_that_is_evidence_was_seen after update of seen on source
    deferrable initially deferred for each row when (not new.seen) execute function source_that_is_evidence_was_seen();
