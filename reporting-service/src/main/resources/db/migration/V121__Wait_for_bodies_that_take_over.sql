-- Changes that hand over to bodies which are not known yet: each event has its place behind those of its own subject only, so a
-- change may be heard before the bodies that it creates.
create table waiting_change (
    id      bigint generated always as identity primary key,
    content text   not null, -- the change, as JSON
    heirs   text[] not null
);
comment on table waiting_change is 'Not audited: what was heard and is to be followed.';
