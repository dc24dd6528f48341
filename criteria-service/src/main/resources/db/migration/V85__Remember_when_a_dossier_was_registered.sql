-- The terms of that day are asked of it to its end. An acknowledged recognition has them from its first predecessor.
alter table recognition add column registered_on date;

with recursive descent (id, root) as (
    select id, id from recognition where cardinality(predecessors) = 0
    union all
    select r.id, d.root from recognition r join descent d on r.predecessors[1] = d.id)
update recognition r set registered_on = s.effective_on
from descent d join recognition_step s on s.recognition = d.root and s.number = 1
where d.id = r.id;

alter table recognition alter column registered_on set not null;
