create sequence suggestion_number;
create table suggestion (
    id          uuid        primary key,
    version     bigint      not null,
    number      bigint      not null,
    receipt     bytea       not null,
    about       text        not null,
    subject     uuid        not null,
    slug        text        collate "C" not null,
    kind        text        not null,
    url         text,
    wrong       text,
    text        text,
    name        text,
    credited    boolean     not null,
    contact     text,
    sent        timestamptz not null,
    declined    timestamptz,
    declined_by text,
    reason      text,
    constraint suggestion_number_is_unique unique (number),
    constraint suggestion_receipt_is_unique unique (receipt),
    constraint suggestion_receipt_is_sha_256 check (length(receipt) = 32),
    constraint suggestion_is_about_an_entry_or_a_source check (about in ('entry', 'source')),
    constraint suggestion_is_about_something_on_record foreign key (about, slug) references subject_slug (kind, slug),
    constraint suggestion_kind_is_known check (kind in ('source', 'correction')),
    constraint suggestion_of_a_source_has_its_address check (kind <> 'source' or url is not null),
    constraint suggestion_of_a_correction_says_what_and_why check (kind <> 'correction' or (wrong is not null and text is not null)),
    constraint suggestion_declined_says_by_whom_and_why check ((declined is null) = (declined_by is null) and (declined is null) = (reason is null) and reason <> '')
);
create index suggestion_waiting on suggestion (number) where declined is null;
create index suggestion_with_contact on suggestion (sent) where contact is not null or (name is not null and not credited);
comment on table suggestion is 'What a reader without an account suggests. No change to the record: the proposals that an editor makes of it are.';
comment on column suggestion.receipt is 'SHA-256 of the secret in the address under which its fate is told.';
comment on column suggestion.credited is 'Whether the history may name who suggested it.';
comment on column suggestion.contact is 'For editors alone; forgotten some time after the decision.';

create table suggestion_proposal (
    suggestion uuid   not null references suggestion,
    proposal   bigint not null references proposal (number),
    primary key (suggestion, proposal)
);
create index suggestion_proposal_by_proposal on suggestion_proposal (proposal);
comment on table suggestion_proposal is 'The proposals by which an editor worked a suggestion in.';

create function suggestion_keeps_what_was_said() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.declined is not null and new.declined is distinct from old.declined
        or (new.number, new.receipt, new.about, new.subject, new.slug, new.kind, new.url, new.wrong, new.text, new.credited, new.sent)
          is distinct from (old.number, old.receipt, old.about, old.subject, old.slug, old.kind, old.url, old.wrong, old.text, old.credited, old.sent)
        or new.contact is not null and new.contact is distinct from old.contact
        or new.name is not null and new.name is distinct from old.name then
        raise exception 'A suggestion is decided once, and what it said is never changed.' using errcode = 'check_violation', constraint = 'suggestion_keeps_what_was_said';
    end if;
    return new;
end $$;
create trigger suggestion_keeps_what_was_said before update or delete on suggestion
    for each row execute function suggestion_keeps_what_was_said();
