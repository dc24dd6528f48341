package vn.ntm.reporting.organisation;

import java.sql.SQLException;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import vn.ntm.platform.columns.NamesInColumns;

/** Names are stored without what nobody sees of them, also those that were told before that was so. */
public final class CleanNames implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("118");
    }

    @Override
    public String getDescription() {
        return "Clean names";
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
        try (var names = new NamesInColumns(context.getConnection())) {
            names.ofTexts("organisation", "name");
            names.ofTexts("organisation_group", "name");
            names.ofTexts("asked_period", "title");
            names.ofMember("regime", "terms", "name");
        }
    }
}
