-- The names, symbols and heads that stand on the paper of a version, as JSON; null of those that were sent before this was kept,
-- whose bodies are called as they were on that day as far as it is known.
alter table report_version add column paper_names text;
