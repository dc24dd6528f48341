-- A set is named once; what it asks for is in its versions. A published version never changes.
create table criteria_set (
    id          uuid primary key,
    code        text not null,
    name        text not null,
    name_en     text,
    unit_kind   text not null,
    tier        text not null,
    legal_basis text not null,
    valid_from  date not null,
    valid_to    date,
    revision    int  not null,
    constraint one_set_per_code unique (code),
    constraint valid_to_the_end_or_later_than_from check (valid_to >= valid_from)
);

create table set_version (
    id           uuid primary key,
    criteria_set uuid  not null references criteria_set,
    number       int   not null,
    state        text  not null,
    valid_from   date  not null,
    criteria     jsonb not null,
    published_at timestamptz,
    published_by text,
    revision     int   not null,
    constraint one_version_per_number unique (criteria_set, number),
    constraint published_by_somebody_at_some_time
        check ((state = 'PUBLISHED') = (published_at is not null and published_by is not null))
);

create unique index one_draft_per_set on set_version (criteria_set) where state = 'DRAFT';
