-- A reviewer may amend several things of a proposal before it is published.
alter table proposal add column amended_by text constraint proposal_amended_by_somebody check (amended_by is null or (amended_by <> '' and amended is not null));
comment on column proposal.amended_by is 'Who amended it while it waited; absent where it was amended by whoever published it, in the same step.';
comment on column proposal.amended is 'What a reviewer would publish, or published, in its place.';
comment on column proposal_subject.base is 'The revision from which it would change the thing: the one that its author saw, or that a reviewer merged it with.';
