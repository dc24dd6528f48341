-- With which calendar the rolling deadlines of a directive's tasks were compared last.
create table rolled_directive (
    directive uuid primary key references directive,
    calendar  text not null
);
comment on table rolled_directive is 'Not audited: what it moves is, and this only says that it was looked at.';
