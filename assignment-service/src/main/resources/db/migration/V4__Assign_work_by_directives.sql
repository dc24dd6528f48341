create table directive (
    id           uuid primary key,
    code         text  not null,
    issuer       text  not null,
    number       text,           -- a document exists before it has a number or a date
    symbol       text  not null,
    date         date,
    year         int   not null,
    title        text  not null,
    state        text  not null,
    published_at timestamptz,
    content      jsonb not null, -- the document as it was written
    revision     int   not null,
    constraint one_directive_per_code unique (code),
    constraint a_directive_is_issued_by_a_registered_body foreign key (issuer) references organisation (code),
    constraint a_directive_is_a_draft_or_published check (state in ('DRAFT', 'PUBLISHED')),
    constraint what_is_published_has_its_instant check ((state = 'DRAFT') = (published_at is null))
);
create index directive_by_issuer on directive (issuer, id);

-- A regime is known by its code in the whole country.
create table directive_regime (
    code      text primary key,
    directive uuid not null references directive,
    constraint one_directive_per_regime unique (code)
);
create index directive_regime_by_directive on directive_regime (directive);

-- Every body that a published directive names, its groups expanded on that day.
create table directive_addressee (
    directive    uuid not null references directive,
    organisation text not null references organisation (code),
    constraint a_body_is_addressed_once primary key (organisation, directive)
);
create index directive_addressee_by_directive on directive_addressee (directive);

-- What one body owes of one task of a directive.
create table task (
    id               uuid primary key,
    directive        uuid   not null references directive,
    directive_code   text   not null,
    issuer           text   not null,
    number           text   not null,
    organisation     text   not null references organisation (code),
    lead             boolean not null,
    summary          text   not null,
    summary_en       text,
    modality         text   not null,
    deadline         timestamptz, -- the first instant that is too late
    deadline_wording text,
    receivers        varchar[] not null, -- whom it is reported to and routed through
    state            text   not null,
    percent          int    not null,
    submitted_at     timestamptz,
    on_time          boolean,
    overdue_since    timestamptz, -- written by the routine only
    revision         int    not null,
    constraint a_body_owes_a_task_once unique (directive, number, organisation),
    constraint a_percent_is_0_to_100 check (percent between 0 and 100),
    constraint a_task_is_in_a_known_state check (state in
        ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'COMPLETED', 'CANCELLED'))
);
create index task_by_organisation on task (organisation, id);
create index task_by_issuer on task (issuer, id);
create index task_by_receiver on task using gin (receivers);
create index task_that_may_become_overdue on task (deadline)
    where lead and overdue_since is null and state <> 'CANCELLED'
      and (submitted_at is null or submitted_at >= deadline);

-- Who did what with a task, and when. Never changed.
create table task_step (
    id           uuid primary key,
    task         uuid  not null references task,
    position     int   not null,
    verb         text  not null,
    account      text  not null,
    organisation text,
    at           timestamptz not null,
    percent      int,
    remark       text,
    evidence     jsonb not null,
    constraint the_steps_of_a_task_are_in_order unique (task, position)
);
