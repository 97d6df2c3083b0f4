create table account (
    id          uuid primary key,
    version     bigint      not null default 0,
    handle      text        not null,
    name        text        not null,
    email       text,
    role        text        not null,
    password    text,
    provisional boolean     not null default false,
    issuer      text,
    subject     text,
    created     timestamptz not null,
    closed      timestamptz,
    constraint account_handle_is_used_once unique (handle),
    constraint account_handle_is_well_formed check (handle ~ '^[a-z0-9]+([._-][a-z0-9]+)*$' and length(handle) <= 60),
    constraint account_name_is_given check (name <> '' and length(name) <= 100),
    constraint account_email_has_an_at check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    constraint account_role_is_known check (role in ('contributor', 'editor', 'administrator')),
    constraint account_identity_is_whole check ((issuer is null) = (subject is null)),
    constraint account_identity_is_used_once unique (issuer, subject)
);
create unique index account_email_is_used_once on account (lower(email)) where closed is null;
comment on table account is 'Somebody who edits. Never deleted, as names stand in the history; closed instead.';
comment on column account.password is 'A hash with the name of its method, as Spring Security writes it.';
comment on column account.provisional is 'The password was made by the application and must be changed first.';
comment on column account.issuer is 'With subject: who this is to an OpenID Connect provider.';

create table invitation (
    id      uuid primary key,
    version bigint      not null default 0,
    digest  bytea       not null,
    role    text        not null,
    email   text,
    inviter uuid        not null references account,
    created timestamptz not null,
    expires timestamptz not null,
    used    timestamptz,
    account uuid references account,
    constraint invitation_digest_is_used_once unique (digest),
    constraint invitation_digest_is_sha_256 check (length(digest) = 32),
    constraint invitation_role_is_known check (role in ('contributor', 'editor', 'administrator')),
    constraint invitation_ends_after_it_begins check (expires > created),
    constraint invitation_makes_one_account check ((used is null) = (account is null))
);
comment on table invitation is 'A link that makes one account. Only the SHA-256 of its secret is kept.';

create table api_token (
    id        uuid primary key,
    version   bigint      not null default 0,
    account   uuid        not null references account,
    name      text        not null,
    digest    bytea       not null,
    scopes    text[]      not null,
    created   timestamptz not null,
    expires   timestamptz not null,
    last_used date,
    revoked   timestamptz,
    constraint api_token_digest_is_used_once unique (digest),
    constraint api_token_digest_is_sha_256 check (length(digest) = 32),
    constraint api_token_name_is_given check (name <> '' and length(name) <= 100),
    constraint api_token_scopes_are_known check (scopes <@ array['read', 'propose', 'publish'] and cardinality(scopes) > 0),
    constraint api_token_ends_after_it_begins check (expires > created)
);
create index api_token_by_account on api_token (account, created);
comment on table api_token is 'With what a program acts for an account. Only the SHA-256 of its secret is kept.';

create table secret (
    purpose text primary key,
    value   bytea not null,
    constraint secret_is_256_bits check (length(value) = 32)
);
comment on table secret is 'Keys made once by the application and shared by its instances.';
