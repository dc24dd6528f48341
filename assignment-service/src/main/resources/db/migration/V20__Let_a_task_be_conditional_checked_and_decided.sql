alter table task
    add column kind           text  not null default 'TASK',
    add column terms          jsonb not null default '{}', -- what the document says of it besides
    add column routing        jsonb not null default '{}', -- through whom, to whom, for whose decision
    add column decision       jsonb,
    add column first_deadline timestamptz,                 -- before any extension
    add column missed         timestamptz,                 -- what had passed when an extension was asked for
    add column carried_from   uuid references task,
    drop constraint a_task_is_in_a_known_state,
    add constraint a_task_is_in_a_known_state check (state in ('CONDITIONAL', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS',
        'SUBMITTED', 'RETURNED', 'COMPLETED', 'CANCELLED', 'NOT_APPLICABLE')),
    add constraint what_is_never_due_has_no_deadline check (kind <> 'EXCEPTION_REPORT' or deadline is null);
update task set first_deadline = deadline, routing = jsonb_build_object('reportTo', to_jsonb(receivers));

drop index task_that_may_become_overdue;
create index task_that_may_become_overdue on task (deadline)
    where lead and overdue_since is null and state not in ('CONDITIONAL', 'CANCELLED', 'NOT_APPLICABLE')
      and (submitted_at is null or submitted_at >= deadline);
create index task_by_day_due on task (deadline, id) where deadline is not null;
