-- What is due before its figures close opens before that, each level by its own deadline; null as the period does.
alter table asked_level add column opens_at timestamptz;
