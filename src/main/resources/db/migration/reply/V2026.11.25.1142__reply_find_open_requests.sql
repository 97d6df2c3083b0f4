-- Deadlines are compared where they are asked for. What is no year, month or day, nor a span of such, has no day here.
create function edtf_day(edtf text, latest boolean) returns date language sql immutable strict as $$
    select case
        when d !~ '^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?[?~%]?$' or y = 0 then null
        when day is not null then make_date(y, month, day)
        when not latest then make_date(y, coalesce(month, 1), 1)
        else (make_date(y, coalesce(month, 12), 1) + interval '1 month' - interval '1 day')::date
    end
    from (select case when latest then split_part(edtf, '/', -1) else split_part(edtf, '/', 1) end as d) part
    cross join lateral (
      select substring(d from '^\d{4}')::int as y, substring(d from '^\d{4}-(\d{2})')::int as month,
        substring(d from '^\d{4}-\d{2}-(\d{2})')::int as day
    ) parts
$$;
comment on function edtf_day is 'The first or the latest day of an EDTF date that is a year, a month, a day, or a span of such; null otherwise.';
create index reply_check_asked on reply_check (entry) where asked_channel is not null;
