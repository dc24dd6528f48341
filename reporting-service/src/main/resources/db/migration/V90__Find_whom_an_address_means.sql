-- The view addressed_body said it of all addresses of the country at once; whoever raises obligations wants it of a few, again and
-- again, whenever the register changes. A body stands for itself, a group for its members and for the bodies of its kinds below.
-- "offset 0" keeps the way down a way from body to body: expecting thousands, the planner would read the whole register.
create function bodies_addressed(addressees text[]) returns table (addressee text, body text)
    language sql stable rows 100
    as $$
        with recursive below (addressee, code, kind) as (
            select g.code, o.code, o.kind
            from organisation_group g
            cross join lateral (select code, kind from organisation where parent = g.under offset 0) o
            where g.code = any (addressees)
            union
            select b.addressee, o.code, o.kind
            from below b
            cross join lateral (select code, kind from organisation where parent = b.code offset 0) o)
        select o.code, o.code from organisation o where o.code = any (addressees)
        union
        select g.code, m.member
        from organisation_group g
        cross join lateral unnest(g.members) m (member)
        where g.code = any (addressees)
        union
        select b.addressee, b.code
        from below b
        join organisation_group g on g.code = b.addressee
        where b.kind = any (g.kinds)
    $$;

drop view addressed_body;
