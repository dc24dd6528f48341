package vn.ntm.reporting.regime;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.kernel.reckoning.Step;
import vn.ntm.reporting.regime.CalendarLine.CautionLine;

/**
 * The deadline of one period, for one organisation if one was named, and the way to it.
 *
 * @param regime The regime's code.
 * @param period The period: 2024-M06.
 * @param organisation The body that was named; absent if none was.
 * @param level the kind of bodies whose own rule was taken, if it was
 * @param closesFrom The first day of its figures.
 * @param closesOn The last day of its figures.
 * @param deadline Before this instant a report is on time.
 * @param lastDay "Hạn cuối": the last day on which it is on time.
 * @param estimate "ước thực hiện": the deadline comes before the figures close, and the regime means it
 * @param announced what stands on the obligation: it differs where it was moved openly, or where a rule or a holiday changed
 * after it was announced and would have made it earlier
 * @param ruleVersion the version of the regime that it was reckoned by
 * @param legalBasis The document that sets it.
 * @param steps From the rule to the day; absent unless explain=true.
 * @param cautions What a person should look at.
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
        boolean estimate,
        @Nullable Deadline announced,
        int ruleVersion,
        String legalBasis,
        @Nullable List<StepLine> steps,
        List<CautionLine> cautions) {

    /**
     * One step on the way to a deadline.
     *
     * @param step Stable: which kind of step.
     * @param day The day that it came to.
     * @param vi In Vietnamese.
     * @param en In English.
     */
    @Schema(name = "DeadlineStep")
    record StepLine(String step, LocalDate day, String vi, String en) {
        static StepLine of(Step step) {
            var words = StepWords.of(step);
            return new StepLine(step.getClass().getSimpleName(), step.day(), words.vi(), words.en());
        }
    }
}
