-- Answers to requests are kept for a while and then forgotten, oldest first.
create index idempotency_key_by_age on idempotency_key (written_at);
