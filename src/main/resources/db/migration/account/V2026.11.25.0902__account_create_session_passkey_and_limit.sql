create table spring_session (
    primary_id            char(36) not null constraint spring_session_pk primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_by_id on spring_session (session_id);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);
comment on table spring_session is 'Of who is signed in, and of nobody else. The shape is Spring Session''s.';

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name)
);

create table user_entities (
    id           text primary key,
    name         text not null constraint user_entities_is_an_account references account (handle),
    display_name text,
    constraint user_entities_one_an_account unique (name)
);
comment on table user_entities is 'Accounts as authenticators know them. The shape is Spring Security''s.';

create table user_credentials (
    credential_id                text primary key,
    user_entity_user_id          text        not null references user_entities,
    public_key                   bytea       not null,
    signature_count              bigint      not null,
    uv_initialized               boolean     not null,
    backup_eligible              boolean     not null,
    authenticator_transports     text,
    public_key_credential_type   text,
    backup_state                 boolean     not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamptz not null,
    last_used                    timestamptz not null,
    label                        text        not null
);
create index user_credentials_by_user on user_credentials (user_entity_user_id);
comment on table user_credentials is 'Passkeys: public keys alone. The shape is Spring Security''s.';

create table attempt_limit (
    id      text primary key,
    state   bytea,
    expires bigint
);
create index attempt_limit_by_expiry on attempt_limit (expires);
comment on table attempt_limit is 'How much a name or an address may still try (token buckets). The key is a keyed hash: no address is kept.';
