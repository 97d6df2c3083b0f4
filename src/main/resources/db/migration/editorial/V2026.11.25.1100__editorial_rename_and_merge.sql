-- What is done to a thing (it is renamed, or merged into another) publishes anew whatever names it, in the same change.
alter table change add column done text;
alter table change add constraint change_done_is_known check (done in ('rename', 'merge'));
comment on column change.done is 'What it did to things without saying anything else of them. Absent where it said something.';

alter table revision add column follows boolean not null default false;
alter table revision add column merged_into uuid;
alter table revision add constraint revision_is_not_merged_into_itself check (merged_into <> subject);
alter table revision add constraint revision_merged_is_of_an_actor_or_a_source check (merged_into is null or kind in ('actor', 'source') and 'merge' = any(classes));
create index revision_merged on revision (merged_into) where merged_into is not null;
comment on column revision.follows is 'It says the same of another thing by the slug that this goes by since: lists of changes tell of that thing alone.';
comment on column revision.merged_into is 'The last revision of a thing that turned out to be another: that other thing.';

-- A slug leads to its thing for ever, and that thing says it of itself.
create function subject_slug_leads_for_ever() returns trigger language plpgsql as $$
begin
    raise exception 'A slug once given is never taken back nor given to another thing.' using errcode = 'check_violation', constraint = 'subject_slug_leads_for_ever';
end $$;
create trigger subject_slug_leads_for_ever before delete or update of kind, slug, subject on subject_slug
    for each row execute function subject_slug_leads_for_ever();

create function revision_goes_by_its_slug() returns trigger language plpgsql as $$
begin
    if not exists (
        select 1 from subject_slug where kind = new.kind and slug = new.document ->> 'id' and subject = new.subject and current
    ) then
        raise exception 'A thing goes by the slug that leads to it.' using errcode = 'check_violation', constraint = 'revision_goes_by_its_slug';
    end if;
    if exists (select 1 from revision where subject = new.subject and number = new.number - 1 and merged_into is not null) then
        raise exception 'What turned out to be another thing is spoken of no more.' using errcode = 'check_violation', constraint = 'revision_is_not_of_what_was_merged';
    end if;
    return new;
end $$;
create trigger revision_goes_by_its_slug before insert on revision
    for each row execute function revision_goes_by_its_slug();

-- What is withdrawn names things by their slugs of today, too, and stays withdrawn.
create or replace view subject_withdrawn as
    select w.subject, w.kind, w.number, w.change from revision w
    where 'withdrawal' = any(w.classes) and not w.follows
    and not exists (
        select 1 from revision later where later.subject = w.subject and later.number > w.number
        and not (later.follows and 'withdrawal' = any(later.classes))
    );

create or replace function revision_after_a_withdrawal_restores() returns trigger language plpgsql as $$
begin
    if not 'restoration' = any(new.classes) and not (new.follows and 'withdrawal' = any(new.classes)) and exists (
        select 1 from revision where subject = new.subject and number = new.number - 1 and 'withdrawal' = any(classes)
    ) then
        raise exception 'What is withdrawn is restored before anything else is said of it.' using errcode = 'check_violation', constraint = 'revision_after_a_withdrawal_restores';
    end if;
    return new;
end $$;

alter table proposal drop constraint proposal_action_is_known;
alter table proposal add constraint proposal_action_is_a_word check (action ~ '^[a-z]+(-[a-z]+)*$');
