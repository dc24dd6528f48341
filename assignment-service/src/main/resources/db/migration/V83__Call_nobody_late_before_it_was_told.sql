-- A deadline may have passed when its document was published. Whoever was told then is late from a later instant.
alter table task
    add column told_at         timestamptz,
    add column not_late_before timestamptz, -- null where the deadline was still to come
    add column late_from       timestamptz generated always as (
        case when deadline is not null then greatest(deadline, not_late_before) end) stored;
update task t set told_at = d.published_at from directive d where d.id = t.directive;

drop index task_that_may_become_overdue;
create index task_that_may_become_overdue on task (late_from)
    where lead and overdue_since is null and state not in ('CONDITIONAL', 'CANCELLED', 'NOT_APPLICABLE')
      and (submitted_at is null or submitted_at >= late_from);
drop index task_to_escalate;
create index task_to_escalate on task (late_from)
    where lead and state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
      and overdue_since is not null and escalated_at is null;
