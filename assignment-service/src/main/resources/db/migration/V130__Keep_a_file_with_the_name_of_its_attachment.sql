-- A draft may name its attachments in another order, or one more before: each file stays with the name it was supplied for.
alter table attachment add name text, add turn int;

update attachment a set name = n.name, turn = n.turn
from (
    select d.id as directive, e.position, e.value ->> 'name' as name,
        row_number() over (partition by d.id, e.value ->> 'name' order by e.position) as turn
    from directive d
    cross join jsonb_array_elements(d.content -> 'attachments') with ordinality as e (value, position)
) n
where n.directive = a.directive and n.position = a.position;

-- Of a draft that names fewer than it did: nobody could read it any more, and nobody knows what it was called.
delete from attachment where name is null;

alter table attachment
    alter column name set not null,
    alter column turn set not null,
    drop constraint one_file_per_attachment,
    drop column position,
    add constraint one_file_per_attachment unique (directive, name, turn);
