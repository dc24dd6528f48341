-- What a unit was since when: kind, parent and place are dated. The table organisation has them as they are now.
create table organisation_span (
    code          text not null,
    valid_from    date not null, -- 0001-01-01 where the owner has not said since when
    valid_to      date,          -- the last day on which the unit existed
    kind          text not null,
    parent        text,
    region        text,
    commune_group int,
    constraint one_state_of_a_unit_per_day primary key (code, valid_from)
);
create index organisation_span_by_parent on organisation_span (parent);

-- A unit that was merged away, split or abolished. Apart from its spans, because both are told in no order.
create table organisation_end (
    code     text not null,
    ended_on date not null, -- its last day
    constraint a_unit_ends_on_a_day primary key (code, ended_on)
);

-- The tree as it was on a day. A unit of which no dates are known is taken to have always been as it is now.
create function organisation_on(day date) returns table (code text, kind text, parent text) language sql stable as $$
    select o.code, coalesce(s.kind, o.kind), case when s.code is null then o.parent else s.parent end
    from organisation o
    left join lateral (
        select * from organisation_span x where x.code = o.code and x.valid_from <= day
        order by x.valid_from desc limit 1) s on true
    where (s.code is not null or not exists (select 1 from organisation_span x where x.code = o.code))
        and (s.valid_to is null or s.valid_to >= day)
        and not exists (
            select 1 from organisation_end e
            where e.code = o.code and e.ended_on < day and e.ended_on >= coalesce(s.valid_from, '0001-01-01'))
$$;
