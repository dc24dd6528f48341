-- What was told to the others, in the order in which it was told, for those who ask again. A row of the outbox is moved here
-- when Kafka has it, in the transaction that deletes it there. One replica at a time does that, so numbers become visible
-- in their order, and whoever has read up to a number has missed nothing below it.
create table event_log (
    number     bigint generated always as identity primary key,
    event_id   uuid        not null,
    type       text        not null,
    subject    uuid        not null,
    payload    text        not null,
    written_at timestamptz not null, -- business time, as the event says it
    bodies     text[],               -- whom it concerns, or null: everyone
    logged_at  timestamptz not null default clock_timestamp(),
    constraint one_log_row_per_event unique (event_id)
);
create index event_log_by_body on event_log using gin (bodies);
create index event_log_by_age on event_log (logged_at);

create function log_what_was_told() returns trigger language plpgsql as $$
declare
    fact json := cast(old.payload as json);
begin
    insert into event_log (event_id, type, subject, payload, written_at, bodies)
    values (old.event_id, old.type, old.subject, old.payload, old.written_at, case
        when fact ->> 'regime' is not null then array(
            select fact ->> 'reporter' where fact ->> 'reporter' is not null
            union select fact ->> 'from' where fact ->> 'from' is not null
            union select fact ->> 'to' where fact ->> 'to' is not null
            union select o.owed_by from obligation o where o.id = old.subject and o.owed_by is not null
            union select r.organisation from regime_recipient r where r.regime = fact ->> 'regime')
        end)
    on conflict do nothing;
    return null;
end $$;

create trigger what_was_told_is_kept after delete on outbox
    for each row execute function log_what_was_told();
