-- A batch of the relay is moved to the log in one statement, in the order in which it was told.
drop trigger what_was_told_is_kept on outbox;

create or replace function log_what_was_told() returns trigger language plpgsql as $$
begin
    insert into event_log (event_id, type, subject, payload, written_at, bodies)
    select t.event_id, t.type, t.subject, t.payload, t.written_at, case when t.fact ->> 'regime' is not null then array(
            select t.fact ->> 'reporter' where t.fact ->> 'reporter' is not null
            union select t.fact ->> 'from' where t.fact ->> 'from' is not null
            union select t.fact ->> 'to' where t.fact ->> 'to' is not null
            union select o.owed_by from obligation o where o.id = t.subject and o.owed_by is not null
            union select r.organisation from regime_recipient r where r.regime = t.fact ->> 'regime')
        end
    from (select *, cast(payload as jsonb) as fact from told) t
    order by t.position
    on conflict do nothing;
    return null;
end $$;

create trigger what_was_told_is_kept after delete on outbox
    referencing old table as told
    for each statement execute function log_what_was_told();

-- Half a page of room: an obligation that opens, is sent and is accepted is changed in place, and its five indexes stay as
-- they are.
alter table obligation set (fillfactor = 50);
