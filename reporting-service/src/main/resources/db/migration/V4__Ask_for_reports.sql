create table regime (
    code         text primary key,
    directive    uuid        not null,
    issuer       text        not null,
    terms        text        not null, -- the author's own words, as JSON
    frequency    text        not null,
    published_at timestamptz not null,
    asked_until  timestamptz not null -- periods that open before this have been asked for
);

create table regime_recipient (
    regime       text not null references regime,
    organisation text not null,
    primary key (regime, organisation)
);
create index regime_recipient_by_organisation on regime_recipient (organisation);

-- A period of a regime for which reports are asked, with its timetable.
create table asked_period (
    id                uuid primary key,
    regime            text        not null references regime,
    period            text        not null,
    title             text,
    addressees        text[]      not null, -- organisations and groups
    window_from       date,
    window_to         date,
    opens_at          timestamptz not null,
    first_reminder_at timestamptz,
    last_reminder_at  timestamptz,
    deadline          timestamptz not null,
    overdue_at        timestamptz not null, -- the deadline, and a little for what arrived in time and is under way
    escalation_at     timestamptz not null,
    complete          boolean     not null default false, -- no further reporter joins
    constraint one_row_per_regime_and_period unique (regime, period)
);
create index asked_period_still_filling on asked_period (regime) where not complete;

create table obligation (
    id                 uuid primary key,
    regime             text        not null references regime,
    period             text        not null,
    reporter           text        not null references organisation,
    opens_at           timestamptz not null,
    deadline           timestamptz not null,
    state              text        not null
        check (state in ('UPCOMING', 'OPEN', 'OVERDUE', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    first_submitted_at timestamptz, -- decides on time or late
    escalated          boolean     not null default false,
    held_since         timestamptz not null,
    correction_by      timestamptz,
    revision           int         not null default 0,
    constraint one_obligation_per_reporter_regime_and_period unique (regime, period, reporter)
);
create index obligation_by_reporter on obligation (reporter, deadline, id);
create index obligation_by_deadline on obligation (deadline, id);

-- What the scheduler will do about an obligation, and what it has done. Each happens once.
create table milestone (
    obligation uuid        not null references obligation,
    kind       text        not null
        check (kind in ('OPENING', 'FIRST_REMINDER', 'LAST_REMINDER', 'DEADLINE', 'ESCALATION')),
    due_at     timestamptz not null,
    done_at    timestamptz,
    constraint one_milestone_of_a_kind primary key (obligation, kind)
);
create index milestone_still_due on milestone (due_at) where done_at is null;

-- Whom an addressee stands for: itself, its listed members, or the bodies of its kinds below a place.
create view addressed_body as
with recursive below (addressee, code, kind) as (
    select g.code, o.code, o.kind
    from organisation_group g
    join organisation o on o.parent = g.under
    union
    select b.addressee, o.code, o.kind
    from below b
    join organisation o on o.parent = b.code
)
select o.code as addressee, o.code as body from organisation o
union
select g.code, m.member from organisation_group g cross join lateral unnest(g.members) as m (member)
union
select b.addressee, b.code from below b join organisation_group g on g.code = b.addressee where b.kind = any (g.kinds);
