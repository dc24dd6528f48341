-- "Meets the criteria" is computed; that a unit is recognised is a decision, kept here with how it came about.
create table recognition (
    id                uuid primary key,
    code              text  not null,
    unit              text  not null,
    unit_kind         text  not null,
    criteria_set      text  not null references criteria_set (code),
    set_version       int   not null,
    tier              text  not null,
    year              int   not null,
    state             text  not null,
    evidence          jsonb not null,
    survey            jsonb not null,
    declarations      jsonb not null,
    vote              jsonb,
    decision          text,
    decided_on        date,
    decided_by        text,
    announced_on      date,
    revocation        text,
    revoked_on        date,
    predecessors      uuid[] not null,
    steps             int   not null,
    revision          int   not null,
    constraint one_recognition_per_code unique (code),
    constraint recognised_by_a_decision
        check ((state in ('RECOGNISED', 'ANNOUNCED', 'REVOKED')) = (decision is not null and decided_on is not null)),
    constraint revoked_by_a_decision
        check ((state = 'REVOKED') = (revocation is not null and revoked_on is not null)),
    constraint revoked_after_it_was_decided check (revoked_on >= decided_on)
);

create unique index one_dossier_or_recognition_per_unit_and_set on recognition (unit, criteria_set)
    where state not in ('REFUSED', 'REVOKED');
create index recognition_by_unit_and_tier on recognition (unit, tier);

-- Who did what, when, for which body: appended, never changed.
create table recognition_step (
    recognition  uuid        not null references recognition,
    number       int         not null,
    act          text        not null,
    state        text        not null, -- the state it led to
    account      text        not null,
    organisation text        not null,
    at           timestamptz not null,
    effective_on date        not null, -- the day of a decision, else of the deed
    remark       text,
    said         jsonb,
    constraint steps_are_numbered primary key (recognition, number)
);
