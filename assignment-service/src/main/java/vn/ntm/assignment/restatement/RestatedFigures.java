package vn.ntm.assignment.restatement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/**
 * Accepted figures of a branch by the bodies of one day: a later structure in front of what an earlier one reported.
 *
 * @param under The body whose branch it is.
 * @param regime By which reporting regime they were reported.
 * @param period For which period.
 * @param at The day whose bodies they are divided among.
 * @param indicators The figures that can be added, by code.
 * @param notAdded Indicators whose values cannot be divided or added, such as averages and rates.
 */
record RestatedFigures(
        Code under, Code regime, Period period, LocalDate at, List<Indicator> indicators, List<Code> notAdded) {

    /**
     * One indicator, restated.
     *
     * @param indicator Its code in the regime.
     * @param name What it asks; its code where only a form names it.
     * @param unit The unit of its values, as the regime has it; null where only a form names it.
     * @param total All that was reported; the same on any day.
     * @param lines What of it each body of that day has.
     * @param undivided Figures of bodies that were divided, nobody knows by which shares: in the total, and in no line.
     * @param contained Figures that lie in that of a body above: in no line of their own, and not added.
     */
    @Schema(name = "RestatedIndicator")
    record Indicator(
            Code indicator,
            String name,
            @Nullable String unit,
            BigDecimal total,
            List<BodyFigure> lines,
            List<UndividedFigure> undivided,
            List<ContainedFigure> contained) {}

    /**
     * A figure that lies in that of a body above.
     *
     * @param organisation The body that reported it.
     * @param value What it reported, in the unit of the indicator.
     * @param within The body above whose figure contains it.
     */
    record ContainedFigure(Code organisation, BigDecimal value, Code within) {}

    /**
     * A figure that nobody can divide yet.
     *
     * @param organisation The body that reported it.
     * @param value What it reported, in the unit of the indicator.
     * @param among Who stands there now; an act apportion brings the shares.
     */
    record UndividedFigure(Code organisation, BigDecimal value, List<Code> among) {}

    /**
     * The figure of one body of that day.
     *
     * @param organisation Which body.
     * @param value What is its part, in the unit of the indicator; not rounded, so that the parts make the total.
     * @param of Whose figures this one is made of.
     */
    @Schema(name = "RestatedFigure")
    record BodyFigure(Code organisation, BigDecimal value, List<OriginalFigure> of) {}

    /**
     * What of a reported figure is here now.
     *
     * @param organisation The body that reported it.
     * @param value The part of its figure that came here, in the unit of the indicator.
     */
    record OriginalFigure(Code organisation, BigDecimal value) {}
}
