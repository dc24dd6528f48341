-- Who acts for a body, by name.
create index account_by_organisation on account (organisation, name);
