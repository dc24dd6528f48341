-- Read copies of what assignment-service owns, kept by its events.
create table organisation (
    code   text primary key,
    id     uuid not null,
    name   text not null,
    kind   text not null,
    parent text
);
create index organisation_by_parent on organisation (parent);

create table organisation_group (
    code    text primary key,
    name    text   not null,
    members text[] not null,
    kinds   text[] not null,
    under   text
);

create table account (
    name         text primary key,
    organisation text not null
);
