-- Criteria that are not asked of the unit. Null in what was evaluated before others were told of it.
alter table evaluation add column not_applicable text[];

-- The history of a unit under a set, newest first.
create index evaluation_history on evaluation (organisation, set_code, evaluated_at desc, id desc);
