create table proposal (
    id         uuid        primary key,
    version    bigint      not null,
    number     bigint      not null,
    state      text        not null,
    door       text        not null,
    account    uuid,
    author     text        not null,
    reason     text        not null,
    dossier    jsonb       not null,
    amended    jsonb,
    made       timestamptz not null,
    decided    timestamptz,
    decider    uuid,
    decided_by text,
    outcome    text,
    change     bigint references change,
    superseded_by uuid references proposal,
    constraint proposal_number_is_unique unique (number),
    constraint proposal_number_is_positive check (number > 0),
    constraint proposal_state_is_known check (state in ('waiting', 'published', 'declined', 'superseded')),
    constraint proposal_door_is_known check (door in ('import', 'form', 'api', 'suggestion')),
    constraint proposal_has_an_author check (author <> ''),
    constraint proposal_has_a_reason check (reason <> ''),
    constraint proposal_is_decided_by_somebody check ((state = 'waiting') = (decided is null) and (decided is null) = (decided_by is null)),
    constraint proposal_published_has_a_change check ((state = 'published') = (change is not null)),
    constraint proposal_declined_says_why check (state <> 'declined' or (outcome is not null and outcome <> '')),
    constraint proposal_superseded_by_another check ((state = 'superseded') = (superseded_by is not null) and superseded_by <> id)
);
create index proposal_waiting on proposal (number) where state = 'waiting';
create index proposal_by_account on proposal (account, number desc);
create index proposal_by_change on proposal (change) where change is not null;
comment on table proposal is 'A change that waits for review, or was decided on: what it would change, whose it is, why, and what became of it. Never deleted.';
comment on column proposal.dossier is 'What its author proposed, as a dossier; never changed afterwards.';
comment on column proposal.amended is 'What was published in its place, where the reviewer amended it.';
comment on column proposal.outcome is 'What the reviewer said; the author sees it for ever.';

create table proposal_subject (
    proposal uuid not null references proposal,
    kind     text not null,
    slug     text collate "C" not null,
    base     int,
    primary key (proposal, kind, slug),
    constraint proposal_subject_kind_is_known check (kind in ('actor', 'source', 'dispute', 'entry')),
    constraint proposal_subject_base_is_positive check (base > 0)
);
create index proposal_subject_by_slug on proposal_subject (kind, slug);
comment on table proposal_subject is 'What a proposal would change, and from which revision; no revision where it is new.';

create function proposal_keeps_what_was_said() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state <> 'waiting'
        or (new.dossier, new.author, new.reason, new.made, new.number, new.door) is distinct from (old.dossier, old.author, old.reason, old.made, old.number, old.door) then
        raise exception 'A proposal is decided once, and what it said is never changed.' using errcode = 'check_violation', constraint = 'proposal_keeps_what_was_said';
    end if;
    return new;
end $$;
create trigger proposal_keeps_what_was_said before update or delete on proposal
    for each row execute function proposal_keeps_what_was_said();

alter table change drop constraint change_door_is_known;
alter table change add constraint change_door_is_known check (door in ('import', 'starter-record', 'form', 'api', 'suggestion', 'recompute'));
