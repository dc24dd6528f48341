package vn.ntm.assignment.organisation.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.Registration;
import vn.ntm.platform.problem.Violation;

/**
 * One row of a file, as it was read.
 *
 * @param line where it stands in the file
 * @param said null if it could not be read
 */
record Row(int number, int line, @Nullable Registration said, List<Violation> violations) {

    @Nullable
    String key() {
        return said == null || said.code() == null ? null : said.code().text();
    }
}
