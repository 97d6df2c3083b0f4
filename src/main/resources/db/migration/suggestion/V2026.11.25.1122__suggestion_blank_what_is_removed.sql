-- What readers wrote about something is blanked in the transaction that removes it for legal reasons.
create or replace function suggestion_keeps_what_was_said() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.declined is not null and new.declined is distinct from old.declined
        or (new.number, new.receipt, new.about, new.subject, new.slug, new.kind, new.credited, new.sent)
          is distinct from (old.number, old.receipt, old.about, old.subject, old.slug, old.kind, old.credited, old.sent)
        or (new.url, new.wrong, new.text) is distinct from (old.url, old.wrong, old.text) and not is_removing_now()
        or new.contact is not null and new.contact is distinct from old.contact
        or new.name is not null and new.name is distinct from old.name then
        raise exception 'A suggestion is decided once, and what it said is never changed.' using errcode = 'check_violation', constraint = 'suggestion_keeps_what_was_said';
    end if;
    return new;
end $$;
