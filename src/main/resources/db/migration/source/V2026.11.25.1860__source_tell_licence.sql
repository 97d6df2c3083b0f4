alter table source add column licence text
    constraint source_licence_is_well_formed check (licence ~ '^([A-Za-z0-9][A-Za-z0-9.-]{0,99}[+]?|https://[^/[:space:]?#]+[.][^/[:space:]?#]+([/?#][^[:space:]]*)?)$');
comment on column source.licence is 'Under which licence it is published: an SPDX identifier or the address of its terms.';
