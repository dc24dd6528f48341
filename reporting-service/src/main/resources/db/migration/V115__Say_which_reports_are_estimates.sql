-- "Ước thực hiện": it is due before its figures close, and the regime means it. Kept where it was asked, so that what was sent
-- is called the same whatever the regime says later.
alter table asked_period add estimate boolean not null default false;
alter table asked_level add estimate boolean not null default false;
alter table obligation add estimate boolean not null default false;

update asked_period p set estimate = true
from regime g
where g.code = p.regime and p.window_from is not null and cast(g.terms as jsonb) #>> '{deadline,estimate}' = 'true';

update asked_level v set estimate = true
from regime g
where g.code = v.regime and exists (
    select 1
    from jsonb_path_query(cast(g.terms as jsonb), '$.levels[*]') as l (level)
    where l.level ->> 'kind' = v.kind and l.level #>> '{deadline,estimate}' = 'true');

update obligation o set estimate = true
from asked_period p
join organisation b on true
left join asked_level v on v.regime = p.regime and v.period = p.period and v.kind = b.kind
where p.regime = o.regime and p.period = o.period and b.code = o.reporter and coalesce(v.estimate, p.estimate);
