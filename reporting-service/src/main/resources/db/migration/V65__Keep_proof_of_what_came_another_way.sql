-- A report that reached the receiving body on paper, or another way, before it was sent here. Said openly, with proof.
create table paper_receipt (
    id              uuid primary key,
    obligation      uuid        not null references obligation,
    received_at     timestamptz not null,
    channel         text        not null check (channel in ('PAPER', 'EMAIL', 'OTHER_SYSTEM')),
    document        text, -- number and symbol of the letter it came with
    file_name       text,
    file_content    bytea,
    reason          text        not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    recorded_for    text        not null,
    verdict_before  boolean, -- on time or late until then; null if nothing was sent yet
    verdict_after   boolean     not null,
    constraint there_is_proof check (document is not null or file_content is not null)
);
create index paper_receipt_by_obligation on paper_receipt (obligation, received_at);

alter table obligation add column received_otherwise_at timestamptz;

-- By which instant it is judged: the first submission, or the earlier receipt another way. None while nothing was sent.
alter table obligation add column judged_at timestamptz
    generated always as (case when first_submitted_at is not null
        then least(first_submitted_at, received_otherwise_at) end) stored;
