-- By its hash the file is asked for, as the files of reports are; its kind is told by its content, and null of those that were
-- kept before anybody looked.
alter table paper_receipt
    add column file_sha256 text generated always as (encode(sha256(file_content), 'hex')) stored,
    add column file_size   int generated always as (length(file_content)) stored,
    add column file_kind   text check (file_kind in ('PDF', 'DOCX', 'XLSX', 'JPEG', 'PNG'));
