-- The file at an attachment's place; the bytes lie apart, so that lists never touch them.
create table attachment (
    id          uuid primary key,
    directive   uuid   not null references directive,
    position    int    not null,
    file_name   text   not null,
    kind        text   not null,
    size        bigint not null,
    sha256      text   not null,
    supplied_at timestamptz not null,
    account     text   not null,
    constraint one_file_per_attachment unique (directive, position),
    constraint a_file_is_of_a_kind_we_take check (kind in ('PDF', 'DOCX', 'XLSX'))
);

-- Pieces of 256 KB: read and written one at a time, dumped and restored like any row.
create table attachment_chunk (
    attachment uuid  not null references attachment on delete cascade,
    turn       int   not null,
    bytes      bytea not null,
    constraint pieces_are_in_order primary key (attachment, turn)
);
alter table attachment_chunk alter column bytes set storage external; -- these files are compressed already
