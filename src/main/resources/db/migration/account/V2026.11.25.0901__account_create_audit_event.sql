create table audit_event (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    account uuid references account,
    who     text        not null,
    kind    text        not null,
    details jsonb       not null,
    constraint audit_event_kind_is_well_formed check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    constraint audit_event_details_are_an_object check (jsonb_typeof(details) = 'object')
);
create index audit_event_by_account on audit_event (account, id);
comment on table audit_event is 'Append-only: who did what that bears on accounts and on the whole record.';
comment on column audit_event.who is 'The handle as it was given; it need not be that of an account.';

create function audit_event_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'An audit event is never changed or deleted.' using errcode = 'check_violation', constraint = 'audit_event_is_append_only';
end $$;
create trigger audit_event_is_append_only before update or delete on audit_event
    for each row execute function audit_event_is_append_only();
create trigger audit_event_is_never_emptied before truncate on audit_event
    for each statement execute function audit_event_is_append_only();
