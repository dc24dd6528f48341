-- What fell due is read in its turn, without sorting what else is due at the same instant.
create index milestone_in_turn on milestone (due_at, obligation) where done_at is null;
drop index milestone_still_due;

-- Room on the page: an obligation that opens is changed in place, and its indexes stay as they are.
alter table obligation set (fillfactor = 80);

-- Counts what changes in the register, so that the scheduler looks for further reporters only then.
create table register_revision (
    revision bigint not null
);
insert into register_revision values (0);

create function count_a_change_of_the_register() returns trigger language plpgsql as $$
begin
    update register_revision set revision = revision + 1;
    return null;
end $$;

create trigger a_body_joins after insert or delete on organisation
    for each statement execute function count_a_change_of_the_register();
create trigger a_body_changes after update on organisation
    for each row when (old.* is distinct from new.*) execute function count_a_change_of_the_register();
create trigger a_group_joins after insert or delete on organisation_group
    for each statement execute function count_a_change_of_the_register();
create trigger a_group_changes after update on organisation_group
    for each row when (old.* is distinct from new.*) execute function count_a_change_of_the_register();

create trigger a_life_begins after insert or delete on body_life
    for each statement execute function count_a_change_of_the_register();
create trigger a_life_changes after update on body_life
    for each row when (old.* is distinct from new.*) execute function count_a_change_of_the_register();

-- The register's revision with which its obligations were raised last.
alter table asked_period add raised_with bigint not null default -1;
drop index asked_period_still_filling;
create index asked_period_to_raise on asked_period (raised_with, opens_at, id) where not complete;
create index asked_period_to_complete on asked_period (deadline) where not complete;

-- Regimes whose next periods may have to be asked for.
create index regime_to_ask on regime (asked_until) where frequency <> 'AD_HOC';
