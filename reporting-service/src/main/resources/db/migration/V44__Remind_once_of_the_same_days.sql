-- How many days were left when the reporter was reminded last: a scheduler that slept past both reminders says it once.
alter table obligation add reminded_days_left int;
