-- What stands on a body's papers besides its name; null where nobody told it.
alter table organisation
    add column symbol     text,
    add column head_title text,
    add column head_name  text;
