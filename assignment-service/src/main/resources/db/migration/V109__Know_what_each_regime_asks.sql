-- What each regime in force asks, so that nobody counts from what is asked by none.
create table asked_indicator (
    indicator text not null,
    regime    text not null references directive_regime (code) on delete cascade,
    primary key (indicator, regime)
);
create index asked_indicator_by_regime on asked_indicator (regime);

-- What its form asks besides is known to those who keep the forms.
alter table directive_regime add by_form boolean not null default false;

insert into asked_indicator (indicator, regime)
select distinct i ->> 'code', r.code
from directive_regime r
join directive d on d.id = r.directive and d.published_at is not null
cross join jsonb_path_query(d.content, '$.regimes[*]') g
cross join jsonb_path_query(g, '$.indicators[*]') i
where g ->> 'code' = r.code and i ->> 'code' is not null;

update directive_regime r set by_form = true
from directive d cross join jsonb_path_query(d.content, '$.regimes[*]') g
where d.id = r.directive and g ->> 'code' = r.code and g ->> 'form' is not null;
