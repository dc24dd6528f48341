package vn.ntm.assignment.restatement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/**
 * Accepted figures by the bodies of a day.
 *
 * @param notAdded indicators whose values cannot be divided or added, such as averages
 */
record RestatedFigures(
        Code under, Code regime, Period period, LocalDate at, List<Indicator> indicators, List<Code> notAdded) {

    /**
     * @param total the same on any day
     * @param undivided figures of bodies that were divided, nobody knows by which shares: in the total, and in no line
     */
    record Indicator(
            Code indicator,
            String name,
            String unit,
            BigDecimal total,
            List<BodyFigure> lines,
            List<UndividedFigure> undivided) {}

    /** @param among who stands there now; the shares are brought by an act "apportion" */
    record UndividedFigure(Code organisation, BigDecimal value, List<Code> among) {}

    /** @param of whose figures this one is made of */
    record BodyFigure(Code organisation, BigDecimal value, List<OriginalFigure> of) {}

    /** @param value what of the figure of that body is here now */
    record OriginalFigure(Code organisation, BigDecimal value) {}
}
