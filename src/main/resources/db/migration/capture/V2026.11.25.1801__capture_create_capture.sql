-- Copies of what the addresses of sources served (decision 25).

create table capture_content (
    sha256     bytea primary key,
    length     bigint not null,
    media_type text not null,
    charset    text,
    body       bytea,
    text       text,
    constraint capture_content_hash_is_sha256 check (octet_length(sha256) = 32),
    constraint capture_content_has_a_length check (length >= 0),
    constraint capture_content_body_is_whole check (body is null or octet_length(body) = length),
    constraint capture_content_text_is_of_a_body check (text is null or body is not null),
    constraint capture_content_type_is_plain check (media_type ~ '^[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+$')
);
comment on table capture_content is 'Each content once, by its hash, however often it was served.';
comment on column capture_content.body is 'The bytes, decoded; absent where only their hash may be kept.';
comment on column capture_content.text is 'The text in them; absent where there is none.';

create table capture_request (
    id        uuid primary key,
    source    uuid not null references source,
    asked     timestamptz not null,
    asked_by  text,
    reason    text not null,
    state     text not null default 'waiting',
    attempts  int not null default 0,
    tried     timestamptz,
    fault     text,
    arguments text[] not null default '{}',
    constraint capture_request_reason_is_known check (reason in ('published', 'asked', 'looked-at')),
    constraint capture_request_state_is_known check (state in ('waiting', 'done', 'failed')),
    constraint capture_request_by_people_names_them check (reason <> 'asked' or asked_by is not null),
    constraint capture_request_failed_says_why check (state <> 'failed' or fault is not null)
);
create unique index capture_request_waits_once on capture_request (source) where state = 'waiting';
create index capture_request_of_source on capture_request (source, id desc);
create index capture_request_in_state on capture_request (state, id desc);
comment on table capture_request is 'That the page of a source is to be copied, and what came of it.';

create table capture (
    id            uuid primary key,
    source        uuid not null references source,
    request       uuid unique references capture_request,
    taken         timestamptz not null,
    door          text not null,
    asked_address text,
    address       text,
    status        int,
    head          text,
    content       bytea not null references capture_content,
    kept          boolean not null,
    brought_by    text,
    file_name     text,
    constraint capture_door_is_known check (door in ('fetched', 'brought')),
    constraint capture_fetched_says_whence check (door <> 'fetched'
      or (request is not null and asked_address is not null and address is not null and status is not null and head is not null)),
    constraint capture_brought_says_by_whom check (door <> 'brought' or brought_by is not null)
);
create index capture_of_source on capture (source, taken desc, id desc);
create index capture_of_content on capture (content);
comment on table capture is 'A dated copy of what the address of a source served.';
comment on column capture.head is 'The status line and the header lines, as they were received.';
comment on column capture.kept is 'Whether its page may be kept, or only its hash.';
