package vn.ntm.assignment.organisation.intake;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.Violation;

/** What became of every row of a file. */
record Intake(Mode mode, boolean dryRun, int created, int changed, int unchanged, int refused, List<RowLine> items) {

    enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /**
     * @param row from 1, as a person counts the rows of a file; the header of a CSV is not counted
     * @param key the sender's own: the body's code, as far as it could be read
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowLine(
            int row,
            @Nullable String key,
            Outcome outcome,
            @Nullable List<Violation> violations) {}
}
