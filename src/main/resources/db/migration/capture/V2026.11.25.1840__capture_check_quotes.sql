-- What came of looking for quotes in the texts of captures (decision 22).

create table quote_check (
    content bytea not null references capture_content,
    quote   bytea not null,
    checked timestamptz not null,
    verdict text not null,
    begins  int,
    ends    int,
    exact   text,
    prefix  text,
    suffix  text,
    times   int not null,
    primary key (content, quote),
    constraint quote_check_hash_is_sha256 check (octet_length(quote) = 32),
    constraint quote_check_verdict_is_known check (verdict in ('verbatim', 'typography', 'script', 'not-found')),
    constraint quote_check_found_says_where check ((verdict <> 'not-found') = (begins is not null and ends > begins and begins >= 0)
      and (begins is null) = (ends is null) and (verdict <> 'not-found') = (times > 0) and times >= 0),
    constraint quote_check_words_are_whole check ((exact is null) = (prefix is null) and (exact is null) = (suffix is null)
      and (exact is null or begins is not null))
);
create index quote_check_of_quote on quote_check (quote);
comment on table quote_check is 'What came of looking for a quote in a content: so for ever, whoever quotes it and whatever source served it.';
comment on column quote_check.quote is 'SHA-256 of the quote in UTF-8.';
comment on column quote_check.begins is 'Where it stands in the text, in UTF-16 code units.';
comment on column quote_check.exact is 'The words as they stand there; absent where the content may not be kept.';
comment on column quote_check.times is 'How often it stands there.';
