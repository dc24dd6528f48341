create table form (
    code       text primary key,
    owner      text        not null, -- the body that may change it
    written_at timestamptz not null
);

-- What was published never changes; a correction is the next version.
create table form_version (
    id           uuid primary key,
    form         text        not null references form,
    number       int         not null check (number > 0),
    state        text        not null check (state in ('DRAFT', 'PUBLISHED')),
    content      jsonb       not null,
    valid_from   date, -- null while it is a draft
    written_at   timestamptz not null,
    written_by   text        not null,
    published_at timestamptz,
    published_by text,
    revision     int         not null,
    constraint one_row_per_form_and_number unique (form, number)
);
create unique index one_draft_per_form on form_version (form) where state = 'DRAFT';
