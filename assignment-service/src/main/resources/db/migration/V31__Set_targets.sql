-- What is to be reached. The terms as they were stated, and in columns what progress is counted from and among whom.
create table target (
    id           uuid primary key,
    code         text    not null,
    issuer       text    not null,
    directive    text,              -- the code of the directive that states it
    directive_id uuid references directive,
    year         int     not null,
    standing     text    not null,
    content      jsonb   not null,
    measure      text,
    tier         text,
    newly        boolean not null,
    criteria_set text,
    criterion    text,
    least        int,
    most         int,
    indicator    text,
    regime       text,
    scope_kind   text,
    scope_under  text,
    scope_tier   text,
    scope_holds  boolean not null,
    scope_at     date    not null,  -- the structure it was set in: a later merger moves nothing
    part_kind    text,
    revision     int     not null,
    constraint one_target_per_code unique (code),
    constraint a_target_is_set_by_a_registered_body foreign key (issuer) references organisation (code),
    constraint a_target_is_provisional_or_final check (standing in ('PROVISIONAL', 'FINAL'))
);
create index target_by_year on target (year, code);
create index target_by_issuer on target (issuer, code);
create index target_by_directive on target (directive, code);
create index target_by_directive_id on target (directive_id);

-- Registered units that a target names.
create table target_unit (
    target uuid not null references target,
    unit   text not null,
    constraint a_unit_is_named_once primary key (target, unit)
);
create index target_unit_by_unit on target_unit (unit, target);

-- Every wording a target ever had. Never changed.
create table target_version (
    target   uuid        not null references target,
    revision int         not null,
    content  jsonb       not null,
    account  text        not null,
    at       timestamptz not null,
    constraint one_wording_per_revision primary key (target, revision)
);

-- A number typed by a person, kept apart from what follows from facts. Never changed.
create table target_result (
    id           uuid primary key,
    target       uuid        not null references target,
    as_of        date        not null,
    value        numeric     not null,
    denominator  numeric,
    provisional  boolean     not null, -- "ước thực hiện"
    units        text[]      not null,
    note         text,
    evidence     jsonb       not null,
    account      text        not null,
    organisation text,
    at           timestamptz not null,
    constraint a_result_is_not_negative check (value >= 0)
);
create index target_result_by_target on target_result (target, as_of desc, at desc);
