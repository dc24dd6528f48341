package vn.ntm.assignment.organisation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Names were folded otherwise when these rows were written. What is recorded stays; only what is found by it is written anew. */
public final class FoldNamesAnew implements JavaMigration {

    private static final int AT_ONCE = 1_000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("89");
    }

    @Override
    public String getDescription() {
        return "Fold names anew";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        switchTriggers(connection, "disable");
        try (var read = connection.prepareStatement("""
                        select code, valid_from, name, name_en, aliases,
                            array(select value from jsonb_each_text(external_codes)) from organisation_stretch""");
                var write = connection.prepareStatement("""
                        update organisation_stretch
                        set plain_name = ?, words = array_to_tsvector(string_to_array(?, ' '))
                        where code = ? and valid_from = ?""")) {
            read.setFetchSize(AT_ONCE);
            try (var row = read.executeQuery()) {
                int waiting = 0;
                while (row.next()) {
                    var code = row.getString(1);
                    var name = row.getString(3);
                    var words = SearchWords.of(code, name, row.getString(4), texts(row, 5), texts(row, 6));
                    write.setString(1, SearchWords.plain(name));
                    write.setString(2, String.join(" ", words));
                    write.setString(3, code);
                    write.setObject(4, row.getObject(2));
                    write.addBatch();
                    if (++waiting % AT_ONCE == 0) {
                        write.executeBatch();
                    }
                }
                write.executeBatch();
            }
        }
        switchTriggers(connection, "enable");
    }

    /** No life is changed, so none need be looked at. */
    private static void switchTriggers(Connection connection, String how) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter table organisation_stretch " + how + " trigger user");
        }
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
