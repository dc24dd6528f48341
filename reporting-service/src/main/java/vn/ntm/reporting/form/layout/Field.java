package vn.ntm.reporting.form.layout;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.form.formula.Condition;
import vn.ntm.reporting.form.formula.Formula;
import vn.ntm.reporting.report.Cell;

/**
 * A cell as it is to be filled in.
 *
 * @param label what a person calls it
 * @param unit empty where there is none
 * @param formula null where it is typed
 * @param indicator what it is the figure of, or null
 */
public record Field(
        Cell cell,
        String label,
        Kind holds,
        String unit,
        boolean required,
        @Nullable Formula<Cell> formula,
        @Nullable Code indicator,
        List<Check> checks) {

    /**
     * A rule on it.
     *
     * @param condition what must hold, for a rule of that kind
     */
    public record Check(Rule rule, @Nullable Condition<Cell> condition) {}

    public CellType type() {
        return holds.type();
    }

    public boolean isTyped() {
        return formula == null;
    }
}
