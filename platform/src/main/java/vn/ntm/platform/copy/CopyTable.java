package vn.ntm.platform.copy;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;

import org.hibernate.Session;

/**
 * A table of a copy, and in the same transaction an empty temporary table that stands in front of it: whoever names it without
 * a schema means the temporary one, so what keeps the copy fills that instead, unchanged. Then the rows that differ, and only
 * these, are brought over. Readers see the copy as it was until the transaction ends.
 */
record CopyTable(Session session, String name) {

    private static final String COLUMNS = """
            select cast(quote_ident(a.attname) as text) from pg_attribute a
            where a.attrelid = to_regclass(:table) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            order by a.attnum""";

    private static final String KEY = """
            select cast(quote_ident(a.attname) as text) from pg_index i
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
            where i.indrelid = to_regclass(:table) and i.indisprimary order by a.attnum""";

    /** One condition for each foreign key to this table: that no row of the other table refers to the row {@code o}. */
    private static final String UNREFERENCED = """
            select 'not exists (select from ' || cast(c.conrelid as regclass) || ' r where '
                || string_agg(format('r.%I = o.%I', own.attname, theirs.attname), ' and ') || ')'
            from pg_constraint c
            cross join unnest(c.conkey, c.confkey) as k (own, theirs)
            join pg_attribute own on own.attrelid = c.conrelid and own.attnum = k.own
            join pg_attribute theirs on theirs.attrelid = c.confrelid and theirs.attnum = k.theirs
            where c.contype = 'f' and c.confrelid = to_regclass(:table)
            group by c.oid, c.conrelid""";

    void beginAnew() {
        run("create temporary table %s (like %s including all) on commit drop".formatted(name, real()));
    }

    RebuiltTable bringOver() {
        var columns = texts(COLUMNS);
        var key = texts(KEY);
        long before = count();
        var sameKey = each(key, column -> "o.%1$s = n.%1$s".formatted(column), " and ");
        var neverTold = "not exists (select from pg_temp.%s n where %s)".formatted(name, sameKey);
        var unreferenced = texts(UNREFERENCED).stream().map(" and "::concat).collect(joining());
        long superfluous = run("delete from %s o where %s%s".formatted(real(), neverTold, unreferenced));
        long altered = run("update %s o set %s from pg_temp.%s n where %s and row(%s) is distinct from row(%s)"
                .formatted(
                        real(),
                        each(columns, column -> "%1$s = n.%1$s".formatted(column), ", "),
                        name,
                        sameKey,
                        each(columns, "o."::concat, ", "),
                        each(columns, "n."::concat, ", ")));
        long missing =
                run("insert into %s (%s) select %s from pg_temp.%s n where not exists (select from %s o where %s)"
                        .formatted(
                                real(),
                                String.join(", ", columns),
                                each(columns, "n."::concat, ", "),
                                name,
                                real(),
                                sameKey));
        long kept = number("select count(*) from %s o where %s".formatted(real(), neverTold));
        return new RebuiltTable(name, before, count(), missing, altered, superfluous, kept);
    }

    private String real() {
        return "public." + name;
    }

    private long count() {
        return number("select count(*) from " + real());
    }

    private static String each(List<String> columns, Function<String, String> text, String between) {
        return columns.stream().map(text).collect(joining(between));
    }

    private List<String> texts(String query) {
        return session.createNativeQuery(query, String.class)
                .setParameter("table", real())
                .getResultList();
    }

    private long number(String query) {
        return session.createNativeQuery(query, Long.class).getSingleResult();
    }

    private long run(String statement) {
        return session.createNativeMutationQuery(statement).executeUpdate();
    }
}
