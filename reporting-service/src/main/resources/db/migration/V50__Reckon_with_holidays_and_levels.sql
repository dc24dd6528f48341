-- The public holidays and swapped days of a year, as announced.
create table holiday_year (
    year       int primary key,
    id         uuid        not null,
    verified   boolean     not null,
    source     text        not null,
    days       text        not null, -- holidays and swaps, as JSON
    changed_at timestamptz not null,
    changed_by text,                 -- null: as shipped
    revision   int         not null
);

alter table regime add version int not null default 1;

-- What a regime said before it was changed, and until when.
create table regime_version (
    regime      text        not null references regime,
    version     int         not null,
    directive   uuid        not null,
    terms       text        not null,
    replaced_at timestamptz not null,
    primary key (regime, version)
);

-- The timetable of one level of bodies, where it differs from that of the period.
create table asked_level (
    regime            text        not null,
    period            text        not null,
    kind              text        not null,
    first_reminder_at timestamptz,
    last_reminder_at  timestamptz,
    deadline          timestamptz not null,
    overdue_at        timestamptz not null,
    escalation_at     timestamptz not null,
    primary key (regime, period, kind),
    foreign key (regime, period) references asked_period (regime, period)
);

-- A late report is taken until then; null: always.
alter table obligation add locks_at timestamptz;
alter table asked_period add grace_hours int; -- null: no lock
alter table milestone drop constraint milestone_kind_check;
alter table milestone add constraint a_milestone_has_a_known_kind check
    (kind in ('OPENING', 'FIRST_REMINDER', 'LAST_REMINDER', 'DEADLINE', 'ESCALATION', 'LOCK'));

-- "Hệ thống bị sự cố": declared openly, it moves the deadlines it touched.
create table outage (
    id          uuid primary key,
    began_at    timestamptz not null,
    ended_at    timestamptz not null,
    reason      text        not null,
    declared_at timestamptz not null,
    declared_by text        not null,
    moved       int         not null,
    constraint an_outage_ends_after_it_began check (ended_at > began_at)
);

-- By which state of rules and holidays its deadline was compared last.
alter table asked_period add reckoned_with bigint not null default -1;
