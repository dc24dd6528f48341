-- A plan of a province repeats what a ministry has set: the issuer is who set it, and who states it says how far it has come.
alter table target add column stated_by text;
update target set stated_by = issuer;
alter table target alter column stated_by set not null,
    add constraint a_target_is_stated_by_a_registered_body foreign key (stated_by) references organisation (code);
update target t set issuer = o.code from organisation o
where t.directive_id is not null and o.code = t.content ->> 'issuer';
create index target_by_who_states_it on target (stated_by, code);
create index target_by_scope on target (scope_under);

-- Whom a target binds: the units it names, the parts it asks of each, and whoever it is counted under.
create table target_body (
    target uuid not null references target,
    body   text not null,
    constraint a_body_is_bound_once primary key (target, body)
);
create index target_body_by_body on target_body (body, target);
insert into target_body (target, body)
select target, unit from target_unit
union
select id, scope_under from target where scope_under is not null
union
select t.id, p ->> 'unit' from target t, jsonb_array_elements(t.content -> 'breakdown') as p
where jsonb_typeof(t.content -> 'breakdown') = 'array';
