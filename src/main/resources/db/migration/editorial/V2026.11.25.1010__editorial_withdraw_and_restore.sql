-- A withdrawal repeats the document as a revision of its own, so that nothing is deleted and every moment tells what it showed.
create index revision_withdraws on revision (subject, number) where 'withdrawal' = any(classes);
create view subject_withdrawn as
    select w.subject, w.kind, w.number, w.change from revision w
    where 'withdrawal' = any(w.classes)
    and not exists (select 1 from revision later where later.subject = w.subject and later.number > w.number);
comment on view subject_withdrawn is 'What is withdrawn now: its latest revision is of class withdrawal.';

create function revision_after_a_withdrawal_restores() returns trigger language plpgsql as $$
begin
    if not 'restoration' = any(new.classes) and exists (
        select 1 from revision where subject = new.subject and number = new.number - 1 and 'withdrawal' = any(classes)
    ) then
        raise exception 'What is withdrawn is restored before anything else is said of it.' using errcode = 'check_violation', constraint = 'revision_after_a_withdrawal_restores';
    end if;
    return new;
end $$;
create trigger revision_after_a_withdrawal_restores before insert on revision
    for each row when (new.number > 1) execute function revision_after_a_withdrawal_restores();

alter table proposal add column action text constraint proposal_action_is_known check (action in ('withdrawal', 'restoration'));
comment on column proposal.action is 'What it would do, beside what is said of things; then the dossier names what it does that to. Absent where it is a dossier.';

create function proposal_keeps_its_action() returns trigger language plpgsql as $$
begin
    raise exception 'What a proposal would do is never changed.' using errcode = 'check_violation', constraint = 'proposal_keeps_its_action';
end $$;
create trigger proposal_keeps_its_action before update of action on proposal
    for each row when (new.action is distinct from old.action) execute function proposal_keeps_its_action();
