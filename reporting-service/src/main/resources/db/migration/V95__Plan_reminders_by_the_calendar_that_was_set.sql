-- With which state of the calendar the reminders and escalations of a period were planned; those from before are planned anew.
alter table asked_period add column planned_with bigint not null default -1;
create index asked_period_to_plan on asked_period (planned_with, id);
