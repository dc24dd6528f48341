create table extension_request (
    id           uuid primary key,
    task         uuid not null references task,
    organisation text not null,
    asked_at     timestamptz not null,
    deadline     timestamptz not null, -- as it was when it was asked
    wanted       timestamptz not null,
    reason       text not null,
    state        text not null,
    granted      timestamptz,
    answered_at  timestamptz,
    answered_by  text,
    answer       text,
    revision     int  not null,
    constraint an_extension_asks_for_more check (wanted > deadline and (granted is null or granted > deadline)),
    constraint an_extension_is_asked_granted_or_refused check (state in ('ASKED', 'GRANTED', 'REFUSED')),
    constraint an_answer_says_who_when_and_why check
        ((state = 'ASKED') = (answered_at is null) and (answered_at is null) = (answered_by is null)
            and (answered_at is null) = (answer is null) and (state = 'GRANTED') = (granted is not null))
);
create index extension_request_by_task on extension_request (task, id);
create unique index one_extension_is_asked_at_a_time on extension_request (task) where state = 'ASKED';

create table escalation (
    id           uuid primary key,
    task         uuid not null references task,
    organisation text not null,
    escalated_to text not null,
    reason       text not null,
    account      text not null,
    at           timestamptz not null,
    decision     text,
    reference    text,
    decided_by   text,
    decided_at   timestamptz,
    revision     int  not null,
    constraint a_decision_says_who_and_when check
        ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null))
);
create index escalation_by_task on escalation (task, id);
create index escalation_by_organisation on escalation (organisation, id);
create index escalation_by_decider on escalation (escalated_to, id);

create table exception_report (
    id           uuid primary key,
    task         uuid not null references task,
    organisation text not null,
    account      text not null,
    at           timestamptz not null,
    subject      text not null,
    content      text not null,
    evidence     jsonb not null
);
create index exception_report_by_task on exception_report (task, id);
