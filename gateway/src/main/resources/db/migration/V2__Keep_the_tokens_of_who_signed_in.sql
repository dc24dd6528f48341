-- Who signed in with a browser. The id is the SHA-256 of what the cookie holds, the tokens are encrypted: whoever reads this
-- table can neither go on with a session nor use its tokens.
create table session (
    id bytea not null,
    tokens bytea not null,
    tokens_until timestamptz not null,
    signed_in_at timestamptz not null,
    used_at timestamptz not null,
    constraint one_row_per_session primary key (id)
);

create index old_sessions on session (used_at);
