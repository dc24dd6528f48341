-- A reason that the system gives stands there in both languages; what a person wrote, as it was written.
alter table obligation_act add column reason_en text;

-- An outage that was declared by mistake is withdrawn, openly: what it moved is known, and goes back where nobody loses by it.
alter table outage
    add column withdrawn_at     timestamptz,
    add column withdrawn_by     text,
    add column withdrawn_reason text,
    add constraint a_withdrawn_outage_says_by_whom_and_why check
        ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null));

create table outage_correction (
    outage     uuid        not null references outage,
    obligation uuid        not null references obligation,
    before     timestamptz not null,
    after      timestamptz not null,
    primary key (outage, obligation)
);

alter table obligation_act add column outage uuid references outage deferrable initially deferred;
create index obligation_act_by_outage on obligation_act (outage) where outage is not null;
update obligation_act a set outage = o.id from outage o where a.kind = 'OUTAGE' and a.done_at = o.declared_at;
