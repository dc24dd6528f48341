alter table notice add read_at timestamptz;
alter table notice add read_by text;
create index notice_unread on notice (organisation, id) where read_at is null;

-- How a body wants to be told by mail; without a row it is not.
create table notice_setting (
    organisation   text primary key references organisation,
    addresses      text[]      not null,
    head_addresses text[]      not null, -- besides, when it comes to the head of the body
    rhythm         text        not null check (rhythm in ('AT_ONCE', 'DAILY', 'NONE')),
    language       text        not null check (language in ('VI', 'EN')),
    digest_at      text        not null, -- the hour in Hà Nội, as text: no driver shall move it to another zone
    quiet_from     text,
    quiet_to       text,
    revision       int         not null,
    set_by         text        not null,
    set_at         timestamptz not null,
    constraint quiet_hours_begin_and_end check ((quiet_from is null) = (quiet_to is null))
);

-- One mail to one body on one occasion. What it says is written down before the first try and stays.
create table mail (
    id            uuid primary key, -- and its Message-ID, so that a double can be recognised
    organisation  text        not null,
    occasion      text        not null, -- a notice, or a day's digest
    notice        uuid references notice,
    recipients    text[],
    subject       text,
    plain         text,
    html          text,
    state         text        not null check (state in ('WAITING', 'SENT', 'FAILED', 'NOTHING_TO_SAY')),
    attempts      int         not null default 0,
    next_at       timestamptz not null,
    claimed_until timestamptz,          -- real time: by then whoever took it has sent it, or died
    last_error    text,
    written_at    timestamptz not null,
    sent_at       timestamptz,
    constraint one_mail_per_body_and_occasion unique (organisation, occasion)
);
create index mail_in_turn on mail (next_at, id) where state = 'WAITING';
create index mail_by_organisation on mail (organisation, id);

-- Those who want to know at once, and everyone whose head is called upon, get a mail with the notice: in its transaction,
-- and for a wave of a hundred thousand in one statement.
create function mail_those_who_want_it_at_once() returns trigger language plpgsql as $$
begin
    insert into mail (id, organisation, occasion, notice, state, next_at, written_at)
    select uuidv7(), n.organisation, 'notice ' || n.id, n.id, 'WAITING', n.written_at, n.written_at
    from written n join notice_setting s on s.organisation = n.organisation
    where s.rhythm = 'AT_ONCE' or s.rhythm = 'DAILY' and n.kind = 'ESCALATION'
    on conflict do nothing;
    return null;
end $$;

create trigger a_notice_is_mailed after insert on notice
    referencing new table as written
    for each statement execute function mail_those_who_want_it_at_once();
