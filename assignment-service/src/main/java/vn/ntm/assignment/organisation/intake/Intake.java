package vn.ntm.assignment.organisation.intake;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.Violation;

/**
 * What became of every row of a file that was read as a stream. The counts add up: rows are created, changed, unchanged and
 * refused together, lines are those above the rows, the empty ones and the rows.
 *
 * @param mode How it was read.
 * @param dryRun True if nothing was stored, whatever the outcomes say.
 * @param lines All lines of the file.
 * @param linesAbove Of a table: its header, and what stands above it; 0 of JSON lines.
 * @param emptyLines Lines with nothing in them.
 * @param rows Rows that say something.
 * @param created Rows of bodies that were new.
 * @param changed Rows of bodies that were said differently.
 * @param unchanged Rows of bodies that were registered as said already.
 * @param refused Rows that broke a rule.
 * @param items One for each row, in the order of the file.
 */
@Schema(name = "ImportedRegister")
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

    /** What became of one row. */
    @Schema(name = "ImportOutcome")
    enum Outcome {
        /** The body was new. */
        CREATED,
        /** The body was known and said differently. */
        CHANGED,
        /** The body was registered as said already. */
        UNCHANGED,
        /** The row breaks a rule; its violations say which. */
        REFUSED
    }

    /**
     * What became of one row.
     *
     * @param row From 1, as a person counts the rows of a file; the header of a table is not counted.
     * @param line Of the file, from 1.
     * @param key The sender's own key: the body's code, as far as it could be read; absent if it could not.
     * @param outcome What became of it.
     * @param violations All that is wrong with it; absent if nothing is.
     * @param changes Each field that changes of a body that was known; absent if none does.
     * @param altered Text that is kept otherwise than it was sent, as without the blanks around it; absent if none is.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ImportedRow")
    record RowLine(
            int row,
            int line,
            @Nullable String key,
            Outcome outcome,
            @Nullable List<Violation> violations,
            @Nullable List<FieldChange> changes,
            @Nullable List<FieldChange> altered) {}
}
