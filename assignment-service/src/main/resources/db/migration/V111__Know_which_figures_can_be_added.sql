-- What a figure is, as it was told with it: null from a publisher that did not tell it yet.
alter table known_figure
    add kind        text,
    add total       text,
    add numerator   text, -- of a rate: what is divided, and by what
    add denominator text,
    add whole       numeric; -- 100 where it is told in percent

-- Of what was told before, as the document has it; a unit says a rate as in FigureKind, and what is none adds like an amount.
-- What nobody knows stays null.
update known_figure f set
    kind = case
        when i ->> 'kind' is not null then i ->> 'kind'
        when i ->> 'numerator' is not null or lower(normalize(i ->> 'unit', NFC)) ~ '%|‰|/|phần trăm|^\s*(tỷ lệ|tỉ lệ)'
            then 'RATE'
        else 'AMOUNT'
    end,
    total = i ->> 'total'
from directive_regime r
join directive d on d.id = r.directive and d.published_at is not null
cross join jsonb_path_query(d.content, '$.regimes[*]') g
cross join jsonb_path_query(g, '$.indicators[*]') i
where r.code = f.regime and g ->> 'code' = r.code and i ->> 'code' = f.indicator;
