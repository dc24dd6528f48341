-- On which day whoever counts is recognised, or is not. "11 of 53 recognised communes" are those that the plan ends with; those
-- "not yet recognised" are those that it begins with; who stands where stays the structure that the target was set in.
-- A plan ends with its period, if that is of its year, or else with its year.
alter table target add column scope_recognised_on date;
update target set scope_recognised_on = case
        when not scope_holds then scope_at
        else coalesce(
            cast(coalesce(content #>> '{range,per,at}', content #>> '{counted,at}') as date),
            case
                when content ->> 'period' ~ '^[12]\d{3}-[12]\d{3}$' then case
                    when year between cast(left(content ->> 'period', 4) as int) and cast(right(content ->> 'period', 4) as int)
                        then make_date(cast(right(content ->> 'period', 4) as int), 12, 31) end
                when content ->> 'period' = year || '-S1' then make_date(year, 6, 30)
                when content ->> 'period' = year || '-N9' then make_date(year, 9, 30)
                when content ->> 'period' ~ ('^' || year || '-Q[1-4]$')
                    then cast(make_date(year, 3 * cast(right(content ->> 'period', 1) as int), 1) + interval '1 month -1 day' as date)
                when content ->> 'period' ~ ('^' || year || '-M(0[1-9]|1[0-2])$')
                    then cast(make_date(year, cast(right(content ->> 'period', 2) as int), 1) + interval '1 month -1 day' as date)
            end,
            make_date(year, 12, 31)) end
where scope_tier is not null;
