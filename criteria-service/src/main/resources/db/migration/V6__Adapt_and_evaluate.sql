-- What a province says more than the country. Every PUT is a new number; the old ones stay, because evaluations name them.
create table adaptation (
    id           uuid primary key,
    set_code     text        not null,
    organisation text        not null,
    number       int         not null,
    valid_from   date        not null,
    content      jsonb       not null,
    decided_by   text        not null,
    decided_at   timestamptz not null,
    constraint one_adaptation_per_number unique (set_code, organisation, number)
);

-- What thresholds depend on. A unit that has no row stands where the nearest body above it does.
create table place (
    organisation        text primary key,
    region              text,
    commune_group       int,
    specially_difficult boolean not null
);

-- One unit, one period, one standard. The last one counts, the others stay.
create table evaluation (
    id                  uuid primary key,
    set_code            text             not null,
    version             int              not null,
    adaptation          uuid,
    organisation        text             not null,
    period              text             not null,
    year                int              not null,
    region              text,
    commune_group       int,
    specially_difficult boolean          not null,
    verdict             text             not null,
    met                 text[]           not null, -- numbers of criteria, not applicable ones included
    not_met             text[]           not null,
    undecided           text[]           not null,
    satisfied           int              not null,
    gap                 double precision not null, -- how far from the standard, to rank by
    cause               text             not null,
    evaluated_at        timestamptz      not null,
    evaluated_by        text             not null,
    latest              boolean          not null
);
create unique index one_latest_evaluation on evaluation (set_code, period, organisation) where latest;
create index evaluation_of_organisation on evaluation (organisation, set_code, year);

-- What was reported and how it was judged. No foreign key: both are written by one statement's caller, 57 rows a unit.
create table indicator_verdict (
    evaluation uuid not null,
    number     text not null,
    fact       text not null,
    verdict    text, -- null for a criterion that was assessed as a whole
    constraint one_verdict_per_indicator primary key (evaluation, number)
);
