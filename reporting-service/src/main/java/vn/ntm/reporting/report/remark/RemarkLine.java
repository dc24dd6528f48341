package vn.ntm.reporting.report.remark;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.reporting.report.Cell;

/**
 * A remark and its answer.
 *
 * @param number counted from 1 in the version that was returned
 * @param cell Which cell.
 * @param pointer the same place as JSON Pointer into the version's content, where the reviewer gave one
 * @param text What the reviewer wrote.
 * @param outcome CHANGED or KEPT; null while it is not answered
 * @param answer What the reporter answers; absent while he has not, or where changing the cell was the answer.
 * @param answeredBy The account that answered, or that sent the version in which the cell is another.
 * @param answeredAt When.
 * @param answeredIn the version that was sent with the answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RemarkLine(
        int number,
        Cell cell,
        @Nullable String pointer,
        String text,
        Answer.@Nullable Outcome outcome,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Integer answeredIn) {}
