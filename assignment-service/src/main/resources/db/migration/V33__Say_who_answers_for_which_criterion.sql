-- One issuer's matrix for one criteria set, as it was stated last.
create table responsibility_matrix (
    id           uuid primary key,
    issuer       text  not null,
    criteria_set text  not null,
    content      jsonb not null,
    revision     int   not null,
    constraint one_matrix_per_issuer_and_set unique (issuer, criteria_set),
    constraint a_matrix_is_stated_by_a_registered_body foreign key (issuer) references organisation (code)
);

-- Its rows, for queries.
create table responsibility (
    matrix       uuid   not null references responsibility_matrix,
    position     bigint not null,
    item         text   not null,
    organisation text   not null,
    role         text   not null,
    head_name    text,
    head_title   text,
    valid_from   date   not null,
    valid_to     date, -- the first day on which it is no longer so
    constraint the_rows_of_a_matrix_are_in_order primary key (matrix, position),
    constraint a_term_begins_before_it_ends check (valid_from < valid_to)
);
create index responsibility_by_item on responsibility (item, matrix);
create index responsibility_by_organisation on responsibility (organisation, matrix);

-- Everything a matrix ever said. Never changed.
create table responsibility_version (
    matrix   uuid        not null references responsibility_matrix,
    revision int         not null,
    content  jsonb       not null,
    account  text        not null,
    at       timestamptz not null,
    constraint one_matrix_per_revision primary key (matrix, revision)
);
