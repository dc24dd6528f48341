-- Where a version that was sent lay: first with the bodies it is sent through ("qua"), at last with the recipients.
create table station (
    id             uuid primary key,
    report_version uuid        not null references report_version,
    position       int         not null,
    organisation   text, -- null: with the recipients of the regime, any of whom may decide
    arrived_at     timestamptz not null,
    left_at        timestamptz,
    outcome        text check (outcome in ('FORWARDED', 'RETURNED', 'ACCEPTED')),
    left_by        text, -- the account
    left_for       text, -- the body
    note           text,
    constraint one_station_of_a_position unique (report_version, position),
    constraint a_station_is_left_with_an_outcome check ((left_at is null) = (outcome is null))
);
create unique index one_station_holds_a_version on station (report_version) where left_at is null;

insert into station (id, report_version, position, arrived_at, left_at, outcome, left_by, left_for)
select uuidv7(), id, 0, submitted_at, decided_at, case when fate <> 'WAITING' then fate end, decided_by, decided_for
from report_version;
