-- A correction has a deadline of its own. Of what was sent before this was noted, it is not known which it was measured by.
alter table report_version add column measured_by timestamptz;
