-- What names a thing is found in the documents themselves, so that it is found as of any moment.
create index revision_says on revision using gin (document jsonb_path_ops) where kind in ('actor', 'source');
create index revision_bears_on on revision using gin ((document -> 'bears_on') jsonb_path_ops) where kind = 'entry';
create index revision_revises on revision using gin ((document -> 'revises') jsonb_path_ops) where kind = 'entry';
create index revision_resolved_by on revision using gin ((document -> 'resolution') jsonb_path_ops) where kind = 'entry';
