create table organisation_kind (
    code     text primary key,
    name     text not null,
    name_en  text,
    revision int  not null
);

create table organisation (
    id       uuid primary key,
    code     text   not null,
    name     text   not null,
    name_en  text,
    kind     text   not null,
    parent   text,
    aliases  text[] not null,
    search   text   not null, -- folded: no case, no marks; twelve thousand rows need no trigram index
    revision int    not null,
    constraint one_organisation_per_code unique (code),
    constraint every_organisation_has_a_known_kind foreign key (kind) references organisation_kind (code),
    constraint every_parent_is_registered foreign key (parent) references organisation (code)
        deferrable initially deferred, -- an import may name children first
    constraint nobody_is_its_own_parent check (parent <> code)
);
create index organisation_by_parent on organisation (parent);
create index organisation_by_kind on organisation (kind, code);

create table organisation_group (
    id       uuid primary key,
    code     text   not null,
    name     text   not null,
    members  text[] not null,
    kinds    text[] not null,
    under    text,
    revision int    not null,
    constraint one_group_per_code unique (code),
    constraint a_group_stands_under_a_registered_body foreign key (under) references organisation (code)
);

create table account (
    id           uuid primary key,
    name         text   not null,
    organisation text   not null,
    roles        text[] not null, -- for information: authority comes from the token
    revision     int    not null,
    constraint one_binding_per_account unique (name),
    constraint an_account_acts_for_a_registered_body foreign key (organisation) references organisation (code)
);
