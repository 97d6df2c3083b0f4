alter table source add column url_key text collate "C";
create index source_by_address on source (url_key) where url_key is not null;
comment on column source.url_key is 'What its address is compared by: the canonical form, without what tells no two pages apart. Made by the application.';
