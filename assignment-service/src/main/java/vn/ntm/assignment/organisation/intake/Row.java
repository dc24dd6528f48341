package vn.ntm.assignment.organisation.intake;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.Registration;
import vn.ntm.platform.problem.Violation;

/**
 * One row of a file, as it was read.
 *
 * @param line where it stands in the file
 * @param said null if it could not be read
 * @param fields what it says something of, also that there is nothing: all else of a known body stays as it is
 * @param altered text that is kept otherwise than it was sent
 */
record Row(
        int number,
        int line,
        @Nullable Registration said,
        Set<String> fields,
        List<FieldChange> altered,
        List<Violation> violations) {

    static Row unreadable(int number, int line, Violation violation) {
        return new Row(number, line, null, Set.of(), List.of(), List.of(violation));
    }

    @Nullable
    String key() {
        return said == null || said.code() == null ? null : said.code().text();
    }
}
