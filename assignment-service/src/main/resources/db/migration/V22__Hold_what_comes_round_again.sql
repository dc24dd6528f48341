-- What one body holds again and again: a review meeting, weekly to half-yearly.
create table duty (
    id             uuid primary key,
    directive      uuid not null references directive,
    directive_code text not null,
    issuer         text not null,
    number         text not null,
    organisation   text not null references organisation (code),
    name           text not null,
    rhythm         text not null,
    first_day      date not null,
    last_day       date,
    participants   varchar[] not null, -- organisations and groups, as the document names them
    ended_at       timestamptz,        -- with its directive
    opened         int  not null,      -- how many occurrences there are
    constraint a_body_holds_a_duty_once unique (directive, number, organisation),
    constraint a_rhythm_is_known check
        (rhythm in ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'))
);
create index duty_by_organisation on duty (organisation, id);
create index duty_by_issuer on duty (issuer, id);
create index duty_by_participant on duty using gin (participants);
create index duty_going_on on duty (first_day) where ended_at is null;

create table duty_occurrence (
    id          uuid primary key,
    duty        uuid  not null references duty,
    turn        int   not null,
    day         date  not null,
    minutes     jsonb,
    recorded_at timestamptz,
    recorded_by text,
    revision    int   not null,
    constraint an_occurrence_is_opened_once unique (duty, turn),
    constraint minutes_say_who_recorded_them check
        ((minutes is null) = (recorded_at is null) and (minutes is null) = (recorded_by is null))
);
