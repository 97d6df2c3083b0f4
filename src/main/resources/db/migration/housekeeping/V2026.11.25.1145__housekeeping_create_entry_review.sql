create table entry_review (
    entry    uuid        not null references entry,
    at       timestamptz not null,
    revision int         not null,
    account  uuid,
    editor   text        not null,
    primary key (entry, at),
    foreign key (entry, revision) references revision (subject, number),
    constraint entry_review_is_by_somebody check (editor <> '')
);
comment on table entry_review is 'Append-only: that an editor looked an entry through, as it stood in a revision. No change to the record.';

create function entry_review_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'That an entry was reviewed is never changed or deleted.' using errcode = 'check_violation', constraint = 'entry_review_is_append_only';
end $$;
create trigger entry_review_is_append_only before update or delete on entry_review
    for each row execute function entry_review_is_append_only();
