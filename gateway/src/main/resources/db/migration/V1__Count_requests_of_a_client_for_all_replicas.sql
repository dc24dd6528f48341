-- What is left of each client's budget. The columns are those that Bucket4j wants. Worth nothing after a crash, so not logged.
create unlogged table bucket (
    id text not null,
    state bytea,
    expires_at bigint,
    constraint one_row_per_client_and_policy primary key (id)
);

create index old_buckets on bucket (expires_at);
