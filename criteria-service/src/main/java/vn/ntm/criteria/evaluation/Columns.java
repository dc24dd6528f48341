package vn.ntm.criteria.evaluation;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Rows turned into columns, one array each. */
record Columns(Connection connection, List<Judged> rows) {

    Array of(String type, Function<Judged, @Nullable Object> value) throws SQLException {
        var column = new @Nullable Object[rows.size()];
        for (int i = 0; i < column.length; i++) {
            var one = value.apply(rows.get(i));
            column[i] = one instanceof Enum<?> word ? word.name() : one;
        }
        return connection.createArrayOf(type, column);
    }
}
