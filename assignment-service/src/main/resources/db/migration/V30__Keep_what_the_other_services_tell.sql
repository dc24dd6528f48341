-- Read copies: each row is what reporting-service or criteria-service told, and nothing else.

-- A report that a body owes.
create table known_obligation (
    id                 uuid primary key,
    regime             text not null,
    reporter           text not null,
    period             text not null,
    year               int,         -- of the period, or of the last day on time of an ad hoc request
    deadline           timestamptz, -- null only until an event that names it
    missed             boolean not null default false,
    first_submitted_at timestamptz,
    submitted_at       timestamptz,
    on_time_as_told    boolean,     -- of the first submission
    version            int,
    returns            int     not null default 0,
    returned_now       boolean not null default false,
    accepted_version   int,
    waived             boolean not null default false,
    handed_over_from   text,
    is_open            boolean not null generated always as
        (not waived and (returned_now or (submitted_at is null and accepted_version is null))) stored
);
create index known_obligation_by_year on known_obligation (year, reporter);
create index known_obligation_that_is_open on known_obligation (reporter) where is_open;

-- A figure of the report version that counts.
create table known_figure (
    obligation   uuid    not null,
    indicator    text    not null,
    organisation text    not null, -- whom it speaks of
    value        numeric not null,
    report       uuid    not null,
    version      int     not null,
    regime       text    not null,
    reporter     text    not null,
    period       text    not null,
    year         int,
    through      int     not null, -- the last month of the period; 0 of an ad hoc request
    constraint one_figure_per_indicator_and_body primary key (obligation, indicator, organisation)
);
create index known_figure_by_indicator on known_figure (indicator, year, organisation);

-- The decision that a unit reached a tier.
create table known_recognition (
    id           uuid primary key,
    unit         text not null,
    criteria_set text not null,
    set_version  int  not null,
    tier         text not null,
    decision     text not null,
    decided_on   date not null,
    revoked_on   date,
    revoked_by   text
);
create index known_recognition_by_tier on known_recognition (tier, unit, decided_on);
create index known_recognition_by_unit on known_recognition (unit, tier);

-- What the figures of a unit and period come to: numbers of criteria.
create table known_evaluation (
    id             uuid primary key,
    unit           text   not null,
    criteria_set   text   not null,
    set_version    int    not null,
    period         text   not null,
    year           int    not null,
    through        int    not null, -- the last month of the period: of a year's evaluations the last one counts
    met            text[] not null,
    not_met        text[] not null,
    undecided      text[] not null,
    not_applicable text[] not null
);
create index known_evaluation_by_set on known_evaluation (criteria_set, year, unit, period);
create index known_evaluation_by_unit on known_evaluation (unit, criteria_set, year);

create table known_set (
    code       text not null,
    version    int  not null,
    name       text not null,
    unit_kind  text not null,
    tier       text not null,
    valid_from date not null,
    valid_to   date,
    constraint one_row_per_version_of_a_set primary key (code, version)
);

-- Criteria, and below them their indicators.
create table known_criterion (
    criteria_set text not null,
    version      int  not null,
    number       text not null,
    criterion    text, -- the one this indicator is part of; null for a criterion
    name         text not null,
    constraint one_row_per_number_of_a_version primary key (criteria_set, version, number)
);

create table known_holidays (
    year         int primary key,
    holidays     date[]  not null,
    working_days date[]  not null,
    verified     boolean not null
);
