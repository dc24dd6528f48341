-- Those of today are nearly all; those of yesterday and tomorrow are few, and were looked for among all.
create index organisation_stretch_by_begin on organisation_stretch (valid_from);
create index organisation_stretch_by_end on organisation_stretch (valid_to) where valid_to is not null;
