-- An accepted report may be amended: a new version, with a reason; the old one stays and says by which it was replaced.
alter table report_version
    add column amends           int,
    add column amendment_reason text,
    add column replaced_by      int,
    add constraint an_amendment_has_a_reason check ((amends is null) = (amendment_reason is null)),
    drop constraint report_version_fate_check,
    add constraint what_becomes_of_a_version check (fate in ('WAITING', 'RETURNED', 'ACCEPTED', 'REPLACED'));

create unique index one_accepted_version_per_report on report_version (report) where fate = 'ACCEPTED';
