-- The whole content of a version in one column: criteria, bands, notes, sources.
alter table set_version rename column criteria to content;
update set_version set content = jsonb_build_object('criteria', content);

-- Whose set it is (null: the country's), and what a unit must be before.
alter table criteria_set add column owner text;
alter table criteria_set add column prerequisites jsonb not null default '[]';

-- An administrator has held a threshold against the decision's own text.
create table confirmation (
    set_version  uuid        not null references set_version,
    indicator    text        not null,
    source       text        not null,
    confirmed_by text        not null,
    confirmed_at timestamptz not null,
    constraint an_indicator_is_confirmed_once primary key (set_version, indicator)
);
