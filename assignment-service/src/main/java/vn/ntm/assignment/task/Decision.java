package vn.ntm.assignment.task;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * How the body whose decision ends a task has decided: "Quyết định số … ngày …".
 *
 * @param decidedBy The body that decided.
 * @param number Number and symbol of the decision.
 * @param date The day of the decision.
 * @param remark What else was said; null if nothing was.
 */
@Schema(name = "TaskDecision")
public record Decision(
        Code decidedBy,
        String number,
        LocalDate date,
        @Nullable String remark) {}
