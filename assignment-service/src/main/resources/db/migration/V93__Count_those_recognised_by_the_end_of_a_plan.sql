-- On which day whoever counts is recognised, or is not. "11 of 53 recognised communes" are those that the plan ends with; those
-- "not yet recognised" are those that it begins with; who stands where stays the structure that the target was set in.
alter table target add column scope_recognised_on date;
update target set scope_recognised_on = case
        when not scope_holds then scope_at
        else coalesce(
            cast(coalesce(content #>> '{range,per,at}', content #>> '{counted,at}') as date),
            make_date(year, 12, 31)) end
where scope_tier is not null;
