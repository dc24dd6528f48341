-- What each body was from a day on: where it stood, what it was called, and who signed. Of the time before this was kept, only
-- what it is now is known; a copy that is made anew knows all that was told.
create table body_past (
    organisation text not null,
    valid_from   date not null,
    name         text not null,
    parent       text,
    symbol       text,
    head_title   text,
    head_name    text,
    primary key (organisation, valid_from)
);
comment on table body_past is 'Not audited: a copy, which the events of its owner keep.';

insert into body_past (organisation, valid_from, name, parent, symbol, head_title, head_name)
select code, date '0001-01-01', name, parent, symbol, head_title, head_name from organisation;

-- One row, or none of a body that nobody told of; before the first day that is known it is what it was then.
create function body_as_of(body text, on_day date) returns setof body_past
    language sql stable rows 1
    as $$
        select p.* from body_past p where p.organisation = body
        order by p.valid_from <= on_day desc, case when p.valid_from <= on_day then p.valid_from end desc, p.valid_from
        limit 1
    $$;
