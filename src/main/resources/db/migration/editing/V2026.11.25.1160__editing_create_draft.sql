create table draft (
    id         uuid        primary key,
    account    uuid        not null,
    form       text        collate "C" not null,
    parameters jsonb       not null,
    kept       timestamptz not null,
    constraint draft_has_an_account foreign key (account) references account (id),
    constraint draft_form_is_an_address check (form ~ '^/editing/(actors|sources|disputes|entries)/[a-z0-9]+(-[a-z0-9]+)*$' and length(form) <= 130),
    constraint draft_parameters_are_an_object check (jsonb_typeof(parameters) = 'object')
);
create index draft_by_account on draft (account, kept desc, id desc);
create index draft_by_form on draft (form);
create index draft_by_kept on draft (kept);
comment on table draft is 'Forms as typed and not sent, seen by nobody but their account; forgotten when sent, or 90 days after they were kept last.';
comment on column draft.form is 'The address of the form; of something new, it ends in new.';
comment on column draft.parameters is 'What was typed, lists of values by the names of the inputs, the revision that it was made from among them.';
