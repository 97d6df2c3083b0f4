-- Removal for legal reasons: the one exception to the append-only history (the model, rule 6). Whatever is blanked is blanked
-- in the transaction that puts the removal on record, and never otherwise. Where words stood, one mark stands.
create table removal (
    subject uuid primary key,
    kind    text   not null,
    change  bigint not null references change,
    ground  text   not null,
    words   text,
    account uuid references account,
    constraint removal_kind_is_known check (kind in ('actor', 'source', 'entry')),
    constraint removal_ground_is_known check (ground in ('court-order', 'data-protection', 'danger', 'copyright')),
    constraint removal_by_somebody_says_why check ((account is null) = (words is null) and words <> '')
);
create index removal_by_change on removal (change);
comment on table removal is 'What was removed for legal reasons. It stays so in every view of every moment.';
comment on column removal.ground is 'The class of ground, which everybody is told.';
comment on column removal.words is 'The written ground, for administrators alone. Absent, with the account, where it was removed before it came to this record.';

create function removal_is_for_ever() returns trigger language plpgsql as $$
begin
    raise exception 'A removal for legal reasons is never changed or taken back.' using errcode = 'check_violation', constraint = 'removal_is_for_ever';
end $$;
create trigger removal_is_for_ever before update or delete on removal
    for each row execute function removal_is_for_ever();
create trigger removals_are_for_ever before truncate on removal
    for each statement execute function removal_is_for_ever();

-- Whether this very transaction removes something: of a certain kind, or anything.
create function is_removed_now(wanted uuid) returns boolean language sql as $$
    select exists (select 1 from removal where subject = wanted and xmin = pg_current_xact_id()::xid)
$$;
create function is_removing_now() returns boolean language sql as $$
    select exists (select 1 from removal where xmin = pg_current_xact_id()::xid)
$$;

-- Of a revision its words alone are blanked; which it was, when, by which change and the SHA-256 of what it said stay. Quotes from a
-- removed source are blanked in the entries that cite it.
create or replace function revision_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
        and (new.subject, new.number, new.kind, new.change, new.classes, new.digest, new.follows, new.merged_into)
          is not distinct from (old.subject, old.number, old.kind, old.change, old.classes, old.digest, old.follows, old.merged_into)
        and (is_removed_now(old.subject) or old.kind = 'entry' and exists (
            select 1 from removal m join subject_slug s on s.subject = m.subject and s.kind = 'source'
            where m.xmin = pg_current_xact_id()::xid
            and old.document -> 'evidence' @> jsonb_build_array(jsonb_build_object('source', s.slug)))) then
        return new;
    end if;
    raise exception 'A revision is never changed or deleted.' using errcode = 'check_violation', constraint = 'revision_is_append_only';
end $$;

create or replace function revision_after_a_withdrawal_restores() returns trigger language plpgsql as $$
begin
    if not new.follows and exists (select 1 from removal where subject = new.subject and change <> new.change) then
        raise exception 'Nothing more is said of what was removed for legal reasons.' using errcode = 'check_violation', constraint = 'revision_after_a_removal';
    end if;
    if not new.classes && array['restoration', 'removal'] and not (new.follows and 'withdrawal' = any(new.classes)) and exists (
        select 1 from revision where subject = new.subject and number = new.number - 1 and 'withdrawal' = any(classes)
    ) then
        raise exception 'What is withdrawn is restored before anything else is said of it.' using errcode = 'check_violation', constraint = 'revision_after_a_withdrawal_restores';
    end if;
    return new;
end $$;

create function revision_of_a_removal_is_on_record() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from removal where subject = new.subject and change = new.change) then
        raise exception 'What is removed for legal reasons has a ground on record.' using errcode = 'check_violation', constraint = 'revision_of_a_removal_is_on_record';
    end if;
    return new;
end $$;
create trigger revision_of_a_removal_is_on_record before insert on revision
    for each row when ('removal' = any(new.classes)) execute function revision_of_a_removal_is_on_record();

create or replace function proposal_keeps_what_was_said() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and is_removing_now()
        and (new.id, new.number, new.door, new.account, new.author, new.made, new.action, new.change, new.superseded_by)
          is not distinct from (old.id, old.number, old.door, old.account, old.author, old.made, old.action, old.change, old.superseded_by)
        and (old.state = 'waiting' and new.state in ('waiting', 'declined')
          or (new.state, new.decided, new.decider, new.decided_by) is not distinct from (old.state, old.decided, old.decider, old.decided_by)) then
        return new;
    end if;
    if tg_op = 'DELETE' or old.state <> 'waiting'
        or (new.dossier, new.author, new.reason, new.made, new.number, new.door) is distinct from (old.dossier, old.author, old.reason, old.made, old.number, old.door) then
        raise exception 'A proposal is decided once, and what it said is never changed.' using errcode = 'check_violation', constraint = 'proposal_keeps_what_was_said';
    end if;
    return new;
end $$;
