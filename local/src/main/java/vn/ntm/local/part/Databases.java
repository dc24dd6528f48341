package vn.ntm.local.part;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;

import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Place;
import vn.ntm.local.layout.StackFailure;

/** One database for each who keeps something, and a role that owns nothing else. */
record Databases(Place place) {

    void create() {
        try (var connection = DriverManager.getConnection(
                place.ports().jdbcUrl("postgres"), "postgres", place.secrets().of("postgres"))) {
            for (var part :
                    Arrays.stream(Part.values()).filter(Part::hasDatabase).toList()) {
                create(connection, part.database());
            }
        } catch (SQLException refused) {
            throw new StackFailure("The databases could not be created: " + refused.getMessage(), refused);
        }
    }

    // Neither the names nor the passwords, which are hexadecimal, hold anything that needs quoting.
    private void create(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!found(connection, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role %s login password '%s'"
                        .formatted(name, place.secrets().of(name)));
            }
            if (!found(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database %1$s owner %1$s".formatted(name));
                statement.execute("revoke connect on database %s from public".formatted(name));
            }
        }
    }

    private static boolean found(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
