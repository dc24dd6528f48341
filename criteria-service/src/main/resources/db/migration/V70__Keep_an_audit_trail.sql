-- What was changed by whom (docs/adr/0010-audit.md). Rows are written by triggers that afterMigrate puts on every table
-- whose comment does not begin with "Not audited", and are numbered and chained a moment later.
create table audit (
    id           uuid primary key default uuidv7(),
    at           timestamptz not null, -- business time
    account      text        not null,
    subject      text,                 -- the account's id with the identity provider
    organisation text,                 -- for which it spoke; null: the administrator of the installation
    address      text,
    request      text        not null,
    operation    text        not null,
    what         text        not null, -- the table
    about        text        not null, -- its key; '*': many rows written by one statement
    concerns     text[]      not null, -- organisations that the row names
    before       jsonb,                -- null: there was nothing; else what was changed
    after        jsonb,                -- null: there is nothing any more
    reason       text,
    number       bigint,
    hash         bytea,
    constraint one_audit_row_per_number unique (number),
    constraint numbered_and_chained_at_once check ((number is null) = (hash is null))
);
create index audit_not_yet_chained on audit (id) where number is null;
create index audit_by_account on audit (account, id);
create index audit_by_organisation on audit (organisation, id);
create index audit_by_subject on audit (about, id);
create index audit_by_concern on audit using gin (concerns);

-- The end of the chain. Apart from the rows, so that it shows when their tail is gone. And its beginning: the last row that
-- was forgotten because it was older than is kept.
create table audit_end (
    only_one     boolean primary key default true check (only_one),
    number       bigint      not null,
    hash         bytea       not null,
    chained_at   timestamptz not null default clock_timestamp(),
    forgotten_to bigint      not null default 0,
    forgotten    bytea       not null default ''
);
insert into audit_end (number, hash) values (0, '');

create function keep_the_audit_trail() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.number is null
            and to_jsonb(old) - '{number,hash}'::text[] = to_jsonb(new) - '{number,hash}'::text[] then
        return new;
    end if;
    if tg_op = 'DELETE' and old.number <= (select forgotten_to from audit_end) then
        return old;
    end if;
    raise exception 'the audit trail is never changed';
end $$;
create trigger an_audit_row_stays before update or delete on audit
    for each row execute function keep_the_audit_trail();
create trigger the_audit_trail_stays before truncate on audit
    for each statement execute function keep_the_audit_trail();

comment on table audit is 'Not audited: it is the audit.';
comment on table audit_end is 'Not audited: it follows from the audit.';
comment on table outbox is 'Not audited: each event follows from a change that is.';
comment on table inbox is 'Not audited: what others told.';
comment on table idempotency_key is 'Not audited: the answers to requests, not their effects.';
comment on table routine is 'Not audited: written by the scheduler only.';
comment on table organisation is 'Not audited: a copy, which the events of its owner keep.';
comment on table organisation_group is 'Not audited: a copy, which the events of its owner keep.';
comment on table organisation_span is 'Not audited: a copy, which the events of its owner keep.';
comment on table organisation_end is 'Not audited: a copy, which the events of its owner keep.';
comment on table account is 'Not audited: a copy, which the events of its owner keep.';
comment on table indicator_verdict is 'Not audited: follows from evaluation, row by row.';
