create sequence statement_number;
create table statement (
    id          uuid        primary key,
    version     bigint      not null,
    number      bigint      not null,
    receipt     bytea       not null,
    entry       uuid        not null references entry,
    actor       text        collate "C" not null,
    actor_kind  text        not null generated always as ('actor') stored,
    source      text        collate "C" not null,
    text        text        not null,
    digest      bytea       not null,
    language    text        not null,
    name        text,
    capacity    text,
    means       text,
    sent        timestamptz not null,
    checked     timestamptz,
    checked_by  text,
    checked_how text,
    response    text[],
    declined    timestamptz,
    declined_by text,
    reason      text,
    constraint statement_number_is_unique unique (number),
    constraint statement_receipt_is_unique unique (receipt),
    constraint statement_receipt_is_sha_256 check (length(receipt) = 32),
    constraint statement_is_of_an_actor_on_record foreign key (actor_kind, actor) references subject_slug (kind, slug),
    constraint statement_source_is_unique unique (source),
    constraint statement_source_is_well_formed check (source ~ '^statement(-[a-z0-9]+)+$' and length(source) <= 100),
    constraint statement_says_something check (text <> '' and text = btrim(text, E' \t\n\r')),
    constraint statement_digest_is_of_its_text check (text = U&'\2588' or digest = sha256(convert_to(text, 'UTF8'))),
    constraint statement_checked_says_how_and_by_whom check (num_nulls(checked, checked_by, checked_how, response) in (0, 4) and checked_how <> ''),
    constraint statement_response_is_known check (cardinality(response) > 0 and response <@ array['denial', 'rebuttal', 'tu-quoque', 'justification', 'mitigation', 'concession', 'context']),
    constraint statement_declined_says_by_whom_and_why check (num_nulls(declined, declined_by, reason) in (0, 3) and reason <> '')
);
create index statement_waiting on statement (number) where declined is null;
create index statement_with_sender on statement (sent) where num_nonnulls(name, capacity, means) > 0;
comment on table statement is 'What an actor named on record sent to the editors. Its text is never changed; a proposal puts it on record word for word.';
comment on column statement.receipt is 'SHA-256 of the secret in the address under which its fate is told.';
comment on column statement.actor is 'The slug of the actor as it was. Where it leads today is asked when it is read: actors are renamed and merged.';
comment on column statement.source is 'The slug of the source as which it goes on record; whoever quotes that source quotes the whole text.';
comment on column statement.digest is 'SHA-256 of the text, UTF-8; it stays where the text was removed for legal reasons.';
comment on column statement.means is 'How editors can check that it comes from the actor. Like name and capacity for editors alone, and forgotten some time after the decision.';
comment on column statement.checked_how is 'How an editor checked that. For editors alone.';
comment on column statement.response is 'How it answers the entry, by the reading of that editor.';

create table statement_proposal (
    statement uuid   not null references statement,
    proposal  bigint not null references proposal (number),
    primary key (statement, proposal)
);
create index statement_proposal_by_proposal on statement_proposal (proposal);
comment on table statement_proposal is 'The proposals by which editors put a statement on record.';

create function statement_keeps_what_was_said() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.declined is not null and (new.declined, new.checked) is distinct from (old.declined, old.checked)
        or (new.number, new.receipt, new.entry, new.actor, new.source, new.digest, new.language, new.sent)
          is distinct from (old.number, old.receipt, old.entry, old.actor, old.source, old.digest, old.language, old.sent)
        or new.text is distinct from old.text and not is_removing_now()
        or new.name is not null and new.name is distinct from old.name
        or new.capacity is not null and new.capacity is distinct from old.capacity
        or new.means is not null and new.means is distinct from old.means then
        raise exception 'A statement is declined once, and what it said is never changed.' using errcode = 'check_violation', constraint = 'statement_keeps_what_was_said';
    end if;
    return new;
end $$;
create trigger statement_keeps_what_was_said before update or delete on statement
    for each row execute function statement_keeps_what_was_said();

alter table proposal drop constraint proposal_door_is_known;
alter table proposal add constraint proposal_door_is_known check (door in ('import', 'form', 'api', 'suggestion', 'statement'));
alter table change drop constraint change_door_is_known;
alter table change add constraint change_door_is_known check (door in ('import', 'starter-record', 'form', 'api', 'suggestion', 'statement', 'recompute'));
