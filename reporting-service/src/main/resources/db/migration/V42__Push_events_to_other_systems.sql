create table webhook (
    code            text primary key,
    organisation    text        not null references organisation,
    url             text        not null,
    types           text[]      not null, -- none: all
    active          boolean     not null,
    secret          text        not null,
    previous_secret text,
    previous_until  timestamptz,          -- both are valid until then
    read_up_to      bigint      not null, -- in the event log
    rests_until     timestamptz,          -- after a failure nothing is tried for a moment
    revision        int         not null,
    set_by          text        not null,
    set_at          timestamptz not null
);
create index webhook_by_organisation on webhook (organisation, code);

-- One event for one webhook, with the very bytes that every try sends.
create table webhook_delivery (
    id            uuid primary key,
    webhook       text        not null references webhook,
    event_id      uuid        not null,
    number        bigint      not null,
    type          text        not null,
    subject       uuid        not null,
    body          text        not null,
    state         text        not null check (state in ('WAITING', 'DELIVERED', 'DEAD')),
    attempts      int         not null default 0,
    next_at       timestamptz not null,
    claimed_until timestamptz,            -- real time: by then whoever took it has answered, or died
    last_status   int,
    last_error    text,
    queued_at     timestamptz not null,
    delivered_at  timestamptz,
    constraint one_delivery_per_webhook_and_event unique (webhook, event_id)
);
create index webhook_delivery_in_turn on webhook_delivery (next_at, number) where state = 'WAITING';
create index webhook_delivery_of_a_subject on webhook_delivery (webhook, subject, number) where state = 'WAITING';
create index webhook_delivery_by_webhook on webhook_delivery (webhook, number);
