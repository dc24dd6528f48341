package vn.ntm.assignment.organisation.intake;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.Violation;

/**
 * What became of every row of a file. The counts add up: {@code lines} are those above the rows, the empty ones and the rows;
 * {@code rows} are what was created, changed, left unchanged and refused.
 *
 * @param linesAbove of a table: its header, and what stands above it
 */
record Intake(
        Mode mode,
        boolean dryRun,
        int lines,
        int linesAbove,
        int emptyLines,
        int rows,
        int created,
        int changed,
        int unchanged,
        int refused,
        List<RowLine> items) {

    Intake {
        if (lines != linesAbove + emptyLines + rows || rows != created + changed + unchanged + refused) {
            throw new IllegalStateException("a row is neither taken nor refused: %s lines, %s rows, %s + %s + %s + %s"
                    .formatted(lines, rows, created, changed, unchanged, refused));
        }
    }

    enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /**
     * @param row from 1, as a person counts the rows of a file; the header of a CSV is not counted
     * @param line of the file, from 1
     * @param key the sender's own: the body's code, as far as it could be read
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowLine(
            int row,
            int line,
            @Nullable String key,
            Outcome outcome,
            @Nullable List<Violation> violations) {}
}
