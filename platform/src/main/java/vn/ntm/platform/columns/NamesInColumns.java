package vn.ntm.platform.columns;

import java.sql.Connection;
import java.sql.SQLException;

import vn.ntm.kernel.NameText;

/**
 * Names that were written before {@link NameText} was the rule: a migration writes them anew as they are kept since, so that
 * nothing stays in them that nobody sees. A name of which nothing would be left stays as it is. What was told, signed or logged is
 * history, and not for this.
 */
public final class NamesInColumns implements AutoCloseable {

    private static final int AT_ONCE = 1_000;

    private final Connection connection;

    public NamesInColumns(Connection connection) throws SQLException {
        this.connection = connection;
        execute("create temporary table written_name (was text primary key, kept text not null)");
    }

    /** Of a column of text. */
    public void ofTexts(String table, String column) throws SQLException {
        read("select distinct %2$s from %1$s where %2$s is not null".formatted(table, column));
        execute("update %1$s t set %2$s = w.kept from written_name w where t.%2$s = w.was".formatted(table, column));
    }

    /** Of a column of lists of text. */
    public void ofLists(String table, String column) throws SQLException {
        read("select distinct n.name from %1$s t cross join unnest(t.%2$s) as n (name)".formatted(table, column));
        execute("""
                update %1$s t set %2$s = array(
                    select coalesce(w.kept, n.name) from unnest(t.%2$s) with ordinality as n (name, turn)
                    left join written_name w on w.was = n.name order by n.turn)
                where exists (select from unnest(t.%2$s) as n (name) join written_name w on w.was = n.name)""".formatted(table, column));
    }

    /** Of the values of a column of JSON objects (jsonb). */
    public void ofValues(String table, String column) throws SQLException {
        read("select distinct v.value from %1$s t cross join jsonb_each_text(t.%2$s) v".formatted(table, column));
        execute("""
                update %1$s t set %2$s = (
                    select jsonb_object_agg(v.key, coalesce(w.kept, v.value)) from jsonb_each_text(t.%2$s) v
                    left join written_name w on w.was = v.value)
                where exists (select from jsonb_each_text(t.%2$s) v join written_name w on w.was = v.value)""".formatted(table, column));
    }

    /** Of one member of the JSON objects that a column of text holds. */
    public void ofMember(String table, String column, String member) throws SQLException {
        var said = "cast(t.%s as jsonb) ->> '%s'".formatted(column, member);
        read("select distinct %2$s from %1$s t where %2$s is not null".formatted(table, said));
        execute("""
                update %1$s t set %2$s = cast(jsonb_set(cast(t.%2$s as jsonb), array['%3$s'], to_jsonb(w.kept)) as text)
                from written_name w where %4$s = w.was""".formatted(table, column, member, said));
    }

    @Override
    public void close() throws SQLException {
        execute("drop table written_name");
    }

    private void read(String names) throws SQLException {
        execute("delete from written_name");
        try (var read = connection.prepareStatement(names);
                var write = connection.prepareStatement("insert into written_name (was, kept) values (?, ?)")) {
            read.setFetchSize(AT_ONCE);
            try (var row = read.executeQuery()) {
                int waiting = 0;
                while (row.next()) {
                    var was = row.getString(1);
                    var kept = NameText.kept(was);
                    if (kept.equals(was) || kept.isEmpty()) {
                        continue;
                    }
                    write.setString(1, was);
                    write.setString(2, kept);
                    write.addBatch();
                    if (++waiting % AT_ONCE == 0) {
                        write.executeBatch();
                    }
                }
                write.executeBatch();
            }
        }
        execute("analyze written_name");
    }

    private void execute(String statement) throws SQLException {
        try (var one = connection.createStatement()) {
            one.execute(statement);
        }
    }
}
