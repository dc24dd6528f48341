package vn.ntm.assignment.organisation;

import java.sql.SQLException;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import vn.ntm.platform.columns.NamesInColumns;

/** Names are stored without what nobody sees of them, also those that were there before that was so. The words they are found by had it left out already. */
public final class CleanNames implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("112");
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
            names.ofTexts("organisation_kind", "name");
            names.ofTexts("organisation_kind", "name_en");
            names.ofTexts("organisation", "name");
            names.ofTexts("organisation", "name_en");
            names.ofLists("organisation", "aliases");
            names.ofTexts("organisation_stretch", "name");
            names.ofTexts("organisation_stretch", "name_en");
            names.ofLists("organisation_stretch", "aliases");
            names.ofValues("organisation_stretch", "external_codes");
            names.ofTexts("organisation_group", "name");
            names.ofTexts("directive", "title");
            names.ofTexts("duty", "name");
            names.ofTexts("known_set", "name");
            names.ofTexts("known_criterion", "name");
        }
    }
}
