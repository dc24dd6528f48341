alter table directive
    add column ended_at    timestamptz,
    add column end_reason  text,
    add column replaced_by uuid references directive,
    drop constraint a_directive_is_a_draft_or_published,
    add constraint a_directive_is_in_a_known_state check (state in ('DRAFT', 'PUBLISHED', 'REPLACED', 'REVOKED')),
    add constraint what_has_ended_says_when_and_why check
        ((state in ('REPLACED', 'REVOKED')) = (ended_at is not null and end_reason is not null)),
    add constraint what_is_replaced_names_its_successor check ((state = 'REPLACED') = (replaced_by is not null));

-- Who did what with a directive, and when. Never changed.
create table directive_step (
    id           uuid primary key,
    directive    uuid  not null references directive,
    position     int   not null,
    verb         text  not null,
    account      text  not null,
    organisation text,
    at           timestamptz not null,
    remark       text,
    constraint the_steps_of_a_directive_are_in_order unique (directive, position)
);
