-- What the platform module needs. Repeated in each service on purpose: a schema belongs to one service.
create sequence outbox_position;

create table outbox (
    position   bigint primary key,
    event_id   uuid        not null,
    type       text        not null,
    subject    uuid        not null,
    payload    text        not null, -- not jsonb: that would reorder the keys we promised
    written_at timestamptz not null, -- business time, as the event says it
    queued_at  timestamptz not null default clock_timestamp(),
    constraint one_row_per_event unique (event_id)
);

create table inbox (
    event_id  uuid primary key,
    opened_at timestamptz not null default clock_timestamp()
);

create table idempotency_key (
    account     text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      int,
    headers     text,
    body        bytea,
    written_at  timestamptz not null default clock_timestamp(),
    constraint one_effect_per_key primary key (account, key)
);

create table routine (
    name         text primary key,
    caught_up_to timestamptz not null
);
