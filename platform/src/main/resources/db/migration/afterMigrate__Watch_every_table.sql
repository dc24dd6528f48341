-- Writes down in its own transaction what a caller changed: for an insert the row, for an update what differs, for a delete
-- the row; of more than a thousand in one statement how many and their hash. A transaction without a caller (a listener, a routine) follows from something that was told, and is not repeated.

-- The organisations that a row names: who stands above them may read what was done to it.
create or replace function audit_bodies(r jsonb) returns text[] immutable language sql return array_remove(array[
    r ->> 'code', r ->> 'organisation', r ->> 'unit', r ->> 'body', r ->> 'reporter', r ->> 'owed_by', r ->> 'issuer',
    r ->> 'owner', r ->> 'parent', r ->> 'under', r ->> 'scope_under', r ->> 'heir', r ->> 'predecessor', r ->> 'successor',
    r ->> 'body_before', r ->> 'body_after', r ->> 'urged_by', r ->> 'escalated_to', r ->> 'done_for', r ->> 'decided_for',
    r ->> 'recorded_for', r ->> 'left_for'], null);

create or replace function audit_key(r jsonb, columns text[]) returns text immutable language sql return (
    select string_agg(r ->> name, '/' order by position) from unnest(columns) with ordinality as k (name, position));

-- What r says otherwise than the other one.
create or replace function audit_difference(r jsonb, other jsonb) returns jsonb immutable language sql return
    case when r is null or other is null then r else (
        select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(r) where value is distinct from other -> key) end;

-- What is secret stays so. What is long is kept elsewhere, version by version; here stands what proves it.
create or replace function audit_brief(r jsonb) returns jsonb immutable language sql return case when r is not null then (
    select coalesce(jsonb_object_agg(key, case
        when key in ('secret', 'previous_secret') and value <> 'null' then '"…"'
        when length(value::text) > 8000 then jsonb_build_object('characters', length(value #>> '{}'),
            'sha256', encode(sha256(convert_to(value #>> '{}', 'UTF8')), 'hex'))
        else value end), '{}')
    from jsonb_each(r)) end;

-- Many rows in one: how many, and the hash of their hashes, in order of these.
create or replace function audit_sum(hashes bytea[]) returns jsonb immutable language sql return (
    select jsonb_build_object('rows', count(*), 'sha256', encode(sha256(string_agg(hash, '' order by hash)), 'hex'))
    from unnest(hashes) as hash);

create or replace function audit_the_change() returns trigger language plpgsql as $$
declare
    caller      jsonb := current_setting('ntm.caller')::jsonb;
    many        boolean;
    was         jsonb[];
    becomes     jsonb[];
    was_all     jsonb;
    becomes_all jsonb;
begin
    -- One act on a whole register or country leaves one row for each statement, not one for each of its rows.
    if tg_op = 'DELETE' then
        many := exists (select from old_rows offset 1000);
    else
        many := exists (select from new_rows offset 1000);
    end if;
    if tg_op <> 'INSERT' and many then
        was_all := audit_sum(array(select sha256(convert_to(r::text, 'UTF8')) from old_rows r));
    elsif tg_op <> 'INSERT' then
        was := array(select to_jsonb(r) from old_rows r);
    end if;
    if tg_op <> 'DELETE' and many then
        becomes_all := audit_sum(array(select sha256(convert_to(r::text, 'UTF8')) from new_rows r));
    elsif tg_op <> 'DELETE' then
        becomes := array(select to_jsonb(r) from new_rows r);
    end if;
    insert into audit (at, account, subject, organisation, address, request, operation, what, about, concerns,
        before, after, reason)
    select (caller ->> 'at')::timestamptz, caller ->> 'account', caller ->> 'subject', caller ->> 'organisation',
        caller ->> 'address', caller ->> 'request', caller ->> 'operation', tg_table_name, c.about, c.bodies,
        c.was, c.becomes, coalesce(c.becomes ->> 'reason', c.becomes ->> 'remark')
    from (
        select coalesce(w.key, b.key) as about, audit_bodies(coalesce(b.r, w.r)) as bodies,
            audit_brief(audit_difference(w.r, b.r)) as was, audit_brief(audit_difference(b.r, w.r)) as becomes
        from (select audit_key(r, tg_argv) as key, r from unnest(was) as r) as w
        full join (select audit_key(r, tg_argv) as key, r from unnest(becomes) as r) as b on b.key = w.key
        where w.r is distinct from b.r
        union all
        select '*', '{}', was_all, becomes_all where many) as c;
    return null;
end $$;

-- Whoever asks about a thing knows its code, or the key of which it is a part.
create index if not exists audit_by_code on audit ((after ->> 'code')) where before is null;
create index if not exists audit_by_whole on audit (split_part(about, '/', 1));

do $$
declare
    watched record;
begin
    for watched in
        select c.oid::regclass as name,
            (select string_agg(quote_literal(a.attname), ', ' order by k.position)
             from pg_index i
             cross join unnest(i.indkey) with ordinality as k (attribute, position)
             join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attribute
             where i.indrelid = c.oid and i.indisprimary) as key
        from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
            and c.relname !~* '^(qrtz_|flyway_)'
            and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'Not audited%'
    loop
        execute format('create or replace trigger audit_what_comes after insert on %s referencing new table as new_rows'
            ' for each statement when (current_setting(''ntm.caller'', true) <> '''')'
            ' execute function audit_the_change(%s)', watched.name, watched.key);
        execute format('create or replace trigger audit_what_changes after update on %s'
            ' referencing old table as old_rows new table as new_rows'
            ' for each statement when (current_setting(''ntm.caller'', true) <> '''')'
            ' execute function audit_the_change(%s)', watched.name, watched.key);
        execute format('create or replace trigger audit_what_goes after delete on %s referencing old table as old_rows'
            ' for each statement when (current_setting(''ntm.caller'', true) <> '''')'
            ' execute function audit_the_change(%s)', watched.name, watched.key);
    end loop;
end $$;
