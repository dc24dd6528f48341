package vn.ntm.reporting.regime;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.kernel.reckoning.Step;
import vn.ntm.reporting.regime.CalendarLine.CautionLine;

/**
 * The deadline of one period, for one organisation if one was named, and the way to it.
 *
 * @param level the kind of bodies whose own rule was taken, if it was
 * @param announced what stands on the obligation: it differs where it was moved openly, or where a rule or a holiday changed
 *     after it was announced and would have made it earlier
 * @param ruleVersion the version of the regime that it was reckoned by
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExplainedDeadline(
        Code regime,
        Period period,
        @Nullable Code organisation,
        @Nullable Code level,
        LocalDate closesFrom,
        LocalDate closesOn,
        Deadline deadline,
        LocalDate lastDay,
        @Nullable Deadline announced,
        int ruleVersion,
        String legalBasis,
        @Nullable List<StepLine> steps,
        List<CautionLine> cautions) {

    record StepLine(String step, LocalDate day, String vi, String en) {
        static StepLine of(Step step) {
            var words = StepWords.of(step);
            return new StepLine(step.getClass().getSimpleName(), step.day(), words.vi(), words.en());
        }
    }
}
