-- Of a revision its words alone are blanked; which it was, when, by which change and the SHA-256 of what it said stay. Quotes from a
-- removed source are blanked in the entries that cite it, for their evidence or for a step of it.
create or replace function revision_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
        and (new.subject, new.number, new.kind, new.change, new.classes, new.digest, new.follows, new.merged_into)
          is not distinct from (old.subject, old.number, old.kind, old.change, old.classes, old.digest, old.follows, old.merged_into)
        and (is_removed_now(old.subject) or old.kind = 'entry' and exists (
            select 1 from removal m join subject_slug s on s.subject = m.subject and s.kind = 'source'
            where m.xmin = pg_current_xact_id()::xid
            and (old.document -> 'evidence' @> jsonb_build_array(jsonb_build_object('source', s.slug))
              or old.document -> 'evidence' @> jsonb_build_array(jsonb_build_object('steps', jsonb_build_array(jsonb_build_object('source', s.slug))))))) then
        return new;
    end if;
    raise exception 'A revision is never changed or deleted.' using errcode = 'check_violation', constraint = 'revision_is_append_only';
end $$;
