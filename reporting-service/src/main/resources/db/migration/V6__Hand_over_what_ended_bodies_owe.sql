-- Who owes it in the reporter's place, after a reorganisation; null while the reporter does.
alter table obligation add owed_by text references organisation;
create index obligation_by_heir on obligation (owed_by, deadline, id) where owed_by is not null;

alter table obligation drop constraint obligation_state_check;
alter table obligation add constraint an_obligation_has_a_known_state check
    (state in ('UPCOMING', 'OPEN', 'OVERDUE', 'LOCKED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'WAIVED'));

-- What was done to an obligation openly: by whom, why, and what it changed. Rows are only added.
create table obligation_act (
    id              uuid primary key,
    obligation      uuid        not null references obligation,
    kind            text        not null,
    done_at         timestamptz not null,
    done_by         text,                 -- an account, or null: the system, by a rule
    done_for        text,                 -- the body that decided it
    reason          text        not null,
    deadline_before timestamptz,
    deadline_after  timestamptz,
    body_before     text,
    body_after      text
);
create index obligation_act_by_obligation on obligation_act (obligation, id);

-- Since when and until when a body exists, null where nobody has said it; and who owes what it left.
create table body_life (
    organisation text primary key,
    first_day    date,
    last_day     date,
    heir         text
);

-- From then on it asks for nothing more.
alter table regime add ended_at timestamptz;
