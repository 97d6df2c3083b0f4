create table evidence_step (
    evidence uuid not null references evidence,
    position int  not null,
    step     text not null,
    source   uuid not null references source,
    quote    text,
    locator  text,
    taken    text,
    primary key (evidence, position),
    constraint evidence_step_is_known check (step in ('described', 'published', 'examined', 'tested')),
    constraint evidence_step_quote_is_not_empty check (quote <> '')
);
create index evidence_step_by_source on evidence_step (source);
comment on table evidence_step is 'What a reader can do with a piece of evidence beyond hearing of it, each by the word of a source. That it is asserted goes without saying.';

-- What shows a step is evidence, too, and was seen.
create function evidence_step_was_seen() returns trigger language plpgsql as $$
begin
    if exists (select 1 from source where id = new.source and not seen) then
        raise exception 'A source that was not seen is never evidence.' using errcode = 'check_violation', constraint = 'entry_evidence_was_seen';
    end if;
    return null;
end $$;
create constraint trigger evidence_step_was_seen after insert or update on evidence_step
    deferrable initially deferred for each row execute function evidence_step_was_seen();
create or replace function source_that_is_evidence_was_seen() returns trigger language plpgsql as $$
begin
    if not (select seen from source where id = new.id) and (exists (select 1 from evidence where source = new.id)
        or exists (select 1 from evidence_step where source = new.id)) then
        raise exception 'A source that was not seen is never evidence.' using errcode = 'check_violation', constraint = 'entry_evidence_was_seen';
    end if;
    return null;
end $$;

-- Of what was published until now no step is on record: wherever a source supports an entry, it is asserted and no more.
alter table timeline_line add column steps text[] not null default '{asserted}'
    constraint timeline_line_steps_are_known check (steps <@ array['asserted', 'described', 'published', 'examined', 'tested']);
alter table timeline_line add column ladders jsonb not null default '[]';
update timeline_line set steps = '{}' where coalesce((standing ->> 'sources')::int, 0) = 0;
alter table timeline_line alter column steps drop default;
alter table timeline_line alter column ladders drop default;
comment on column timeline_line.steps is 'How far its supporting evidence has come: the highest step of each piece, every one once.';
comment on column timeline_line.ladders is 'The pieces of evidence of which steps are on record, each with its highest step and why others do not count.';
