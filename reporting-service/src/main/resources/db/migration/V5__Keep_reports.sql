create table report (
    id              uuid primary key,
    obligation      uuid        not null references obligation,
    draft           text        not null,
    drafted_at      timestamptz not null,
    drafted_by      text        not null,
    current_version int         not null,
    revision        int         not null,
    constraint one_report_per_obligation unique (obligation)
);

create sequence receipt_number;

-- What was sent. Never changed but for its fate.
create table report_version (
    id             uuid primary key,
    report         uuid        not null references report,
    version        int         not null,
    content        text        not null,
    content_hash   text        not null,
    submitted_at   timestamptz not null,
    submitted_by   text        not null,
    on_time        boolean     not null,
    late_by_ms     bigint      not null,
    receipt        text        not null,
    fate           text        not null check (fate in ('WAITING', 'RETURNED', 'ACCEPTED')),
    decided_at     timestamptz,
    decided_by     text,
    decided_for    text, -- the receiving body
    reason         text,
    remark         text,
    remarks        text,
    constraint one_row_per_version unique (report, version),
    constraint one_version_per_receipt unique (receipt)
);

-- The figures of a version, one row each, so that totals are sums in the database.
create table report_figure (
    report_version uuid           not null references report_version,
    position       int            not null,
    indicator      text           not null,
    organisation   text,
    value          numeric(24, 6) not null,
    note           text,
    primary key (report_version, position)
);

create sequence consolidation_number;

create table consolidation (
    id        uuid primary key,
    regime    text        not null references regime,
    period    text        not null,
    number    text        not null,
    content   text        not null,
    closed_at timestamptz not null,
    closed_by text        not null,
    constraint one_consolidation_per_regime_and_period unique (regime, period),
    constraint one_consolidation_per_number unique (number)
);

create table notice (
    id           uuid primary key,
    organisation text        not null,
    obligation   uuid        not null references obligation,
    kind         text        not null,
    occasion     text        not null, -- distinguishes the second return from the first
    text_vi      text        not null,
    text_en      text        not null,
    written_at   timestamptz not null,
    constraint one_notice_per_occasion unique (organisation, obligation, kind, occasion)
);
create index notice_by_organisation on notice (organisation, id);
