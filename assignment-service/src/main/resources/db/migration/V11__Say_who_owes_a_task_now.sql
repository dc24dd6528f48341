-- The body a task was assigned to stays recorded; after a reorganisation another one may owe it.
alter table task add column owed_by text;
update task set owed_by = organisation;
alter table task
    alter column owed_by set not null,
    add constraint a_task_is_owed_by_a_registered_body foreign key (owed_by) references organisation (code);
create index task_by_owed_by on task (owed_by, id);
