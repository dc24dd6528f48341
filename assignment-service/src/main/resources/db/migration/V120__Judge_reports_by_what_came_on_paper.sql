-- A report that had reached the receiving body another way is judged by that, as in reporting-service.
alter table known_obligation add column received_otherwise_at timestamptz;
alter table known_obligation add column judged_at timestamptz
    generated always as (case when first_submitted_at is not null
        then least(first_submitted_at, received_otherwise_at) end) stored;
