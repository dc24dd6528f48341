-- The file of an attachment that a report names by its hash; the bytes lie apart, so that lists never touch them.
create table report_file (
    id          uuid primary key,
    report      uuid        not null references report,
    sha256      text        not null,
    kind        text        not null,
    size        bigint      not null,
    supplied_at timestamptz not null,
    account     text        not null,
    constraint one_file_per_hash_in_a_report unique (report, sha256),
    constraint a_file_is_of_a_kind_we_take check (kind in ('PDF', 'DOCX', 'XLSX', 'JPEG', 'PNG'))
);

-- Pieces of 256 KB: read and written one at a time, dumped and restored like any row.
create table report_file_chunk (
    file  uuid  not null references report_file on delete cascade,
    turn  int   not null,
    bytes bytea not null,
    constraint pieces_are_in_order primary key (file, turn)
);
alter table report_file_chunk alter column bytes set storage external; -- these files are compressed already
comment on table report_file_chunk is 'Not audited: the bytes of a file, whose hash is.';
