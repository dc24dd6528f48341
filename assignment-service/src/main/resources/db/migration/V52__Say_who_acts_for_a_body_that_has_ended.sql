-- What a body issued stays its own. Who took over from it decides in its place.
create table organisation_heir (
    body   text not null,
    heir   text not null,
    change uuid not null references organisation_change,
    constraint one_heir_is_named_once primary key (body, heir)
);
create index organisation_heir_by_heir on organisation_heir (heir, body);
