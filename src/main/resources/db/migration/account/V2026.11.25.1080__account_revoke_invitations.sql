alter table invitation
    add column revoked timestamptz,
    add constraint invitation_is_used_or_revoked check (used is null or revoked is null);
comment on column invitation.revoked is 'An administrator took the link back before anybody used it.';
