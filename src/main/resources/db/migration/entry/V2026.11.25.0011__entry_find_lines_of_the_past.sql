-- The lists of an actor, a source and the home page, as of a moment: the twins of the indexes on the open lines.
create index timeline_line_by_actor_closed on timeline_line using gin (actors) where valid_until is not null;
create index timeline_line_by_source_closed on timeline_line using gin (sources) where valid_until is not null;
create index timeline_line_newest_as_of on timeline_line (recorded, slug);
create index timeline_line_opened on timeline_line (valid_from);
