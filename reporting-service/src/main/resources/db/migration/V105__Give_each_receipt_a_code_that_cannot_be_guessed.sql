-- Numbers run and the same figures have the same hash, so neither proves that somebody holds the receipt. Those issued
-- before have no code, and stay verifiable by their hash.
alter table report_version add column receipt_code text;
