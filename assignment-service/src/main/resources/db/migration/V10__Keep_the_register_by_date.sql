-- Kinds and tiers come and go: the district tier ended on 2025-07-01.
alter table organisation_kind
    add column tier       text,
    add column valid_from date,
    add column valid_to   date, -- the first day on which it is no kind any more
    add constraint a_kind_begins_before_it_ends check (valid_from < valid_to);

-- What a body is, from a day until another: one row for each stretch in which nothing changed.
create table organisation_stretch (
    code           text     not null,
    valid_from     date     not null,
    valid_to       date, -- the first day on which it is no longer so
    name           text     not null,
    name_en        text,
    aliases        text[]   not null,
    kind           text     not null,
    parent         text,
    region         text,
    commune_group  int,
    external_codes jsonb    not null,
    head           jsonb,
    contacts       jsonb    not null,
    plain_name     text     not null, -- folded, without the word of its kind: who is called the same
    words          tsvector not null, -- folded: what a search looks into
    told           boolean  not null, -- whether the others know: it is told when it takes effect
    change         uuid,              -- the legal event that began it
    recorded_at    timestamptz not null,
    account        text     not null,
    constraint one_stretch_begins_on_a_day primary key (code, valid_from),
    constraint a_stretch_begins_before_it_ends check (valid_from < valid_to),
    constraint nobody_stands_below_itself check (parent <> code),
    constraint a_region_is_known check
        (region in ('TDMNPB', 'DBSH', 'BTB', 'DHNTB', 'TN', 'DNB', 'DBSCL')),
    constraint a_commune_is_in_group_1_to_3 check (commune_group between 1 and 3)
);
create index organisation_stretch_by_parent on organisation_stretch (parent, code);
create index organisation_stretch_by_kind on organisation_stretch (kind, code);
create index organisation_stretch_by_plain_name on organisation_stretch (plain_name);
create index organisation_stretch_by_word on organisation_stretch using gin (words);
create index organisation_stretch_to_tell on organisation_stretch (valid_from) where not told;

create function no_two_stretches_at_once() returns trigger language plpgsql as $$
declare twice text;
begin
    select n.code into twice
    from written n join organisation_stretch s on s.code = n.code and s.valid_from <> n.valid_from
        and daterange(s.valid_from, s.valid_to) && daterange(n.valid_from, n.valid_to)
    limit 1;
    if twice is not null then
        raise exclusion_violation using
            message = format('%s would be two things on one day', twice),
            constraint = 'a_body_is_one_thing_at_a_time';
    end if;
    return null;
end $$;

-- One look at all rows of a statement: an exclusion constraint would look into a GiST index for each.
create trigger one_thing_at_a_time_when_added after insert on organisation_stretch
    referencing new table as written for each statement execute function no_two_stretches_at_once();
create trigger one_thing_at_a_time_when_changed after update on organisation_stretch
    referencing new table as written for each statement execute function no_two_stretches_at_once();

insert into organisation_stretch (code, valid_from, name, name_en, aliases, kind, parent, external_codes, contacts,
    plain_name, words, told, recorded_at, account)
select code, date '1945-09-02', name, name_en, aliases, kind, parent, '{}', '[]',
    search, array_to_tsvector(array_remove(string_to_array(search, ' '), '')), true, clock_timestamp(), 'migration'
from organisation;

-- From here on this table is how the register stands now: whoever asks for a branch today looks here. A body that has
-- ended stays below its last parent, so that what it recorded can be found.
alter table organisation
    alter column search drop not null,
    alter column aliases set default '{}',
    add column ends_on date,                     -- the first day on which it exists no more
    add column ended boolean not null default false;
create index organisation_to_end on organisation (ends_on) where not ended;

-- What was believed before somebody corrected it. Never changed.
create table organisation_correction (
    id           uuid primary key,
    code         text        not null,
    from_day     date        not null,
    reason       text        not null,
    before       text        not null, -- the stretches as they were, JSON
    after        text        not null,
    account      text        not null,
    corrected_at timestamptz not null
);
create index organisation_correction_by_code on organisation_correction (code, corrected_at);

-- A legal event: one decision, one day, one or more acts.
create table organisation_change (
    id           uuid primary key,
    position     bigint      generated always as identity,
    decision     text        not null,
    decided_on   date        not null,
    issuer       text        not null,
    effective_on date        not null,
    content      jsonb       not null, -- as it was written
    applied_at   timestamptz,          -- when it took effect; null while it waits
    outcome      jsonb,                -- what was handed over on that day
    recorded_at  timestamptz not null,
    account      text        not null,
    constraint a_decision_comes_before_its_effect check (decided_on <= effective_on),
    constraint one_change_per_position unique (position)
);
create index organisation_change_to_apply on organisation_change (effective_on, position) where applied_at is null;
create index organisation_change_by_day on organisation_change (effective_on, id);

-- Which bodies a change names, to find it by them.
create table organisation_change_body (
    change uuid not null references organisation_change,
    code   text not null,
    primary key (code, change)
);

-- Who stands where another stood.
create table organisation_succession (
    change       uuid    not null references organisation_change,
    predecessor  text    not null,
    successor    text    not null,
    share        numeric not null,
    effective_on date    not null,
    constraint one_share_per_successor primary key (predecessor, effective_on, successor),
    constraint a_share_is_above_0_and_at_most_1 check (share > 0 and share <= 1)
);
create index organisation_succession_by_successor on organisation_succession (successor, effective_on);
