-- "Đôn đốc": who was urged, when, about what, on whose behalf. Never changed.
create table urge (
    id           uuid primary key,
    task         uuid not null references task,
    occasion     text not null,
    days         int  not null,        -- before the deadline for a reminder, after it for an escalation
    level        text not null,
    organisation text not null,        -- the body that owes it
    urged_by     text not null references organisation (code),
    account      text,                 -- null: the routine
    at           timestamptz not null,
    deadline     timestamptz,
    message      text,
    constraint an_occasion_is_known check (occasion in ('REMINDER', 'OVERDUE', 'ESCALATION', 'BY_HAND')),
    constraint a_level_is_known check (level in ('ASSIGNEE', 'HEAD', 'ISSUER')),
    constraint a_person_urges_in_words check ((occasion = 'BY_HAND') = (account is not null and message is not null))
);
create index urge_by_task on urge (task, id);
create unique index one_urge_per_occasion on urge (task, occasion, days, level, deadline) where occasion <> 'BY_HAND';

alter table task
    add column urged_overdue boolean not null default false, -- of the deadline that it has now
    add column escalated_at  timestamptz;
create index task_to_urge on task (deadline)
    where lead and state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
      and overdue_since is not null and not urged_overdue;
create index task_to_escalate on task (deadline)
    where lead and state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
      and overdue_since is not null and escalated_at is null;
