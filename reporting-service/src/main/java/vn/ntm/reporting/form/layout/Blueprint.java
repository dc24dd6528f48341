package vn.ntm.reporting.form.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;
import vn.ntm.reporting.form.layout.Section.Attached;
import vn.ntm.reporting.report.Cell;

/**
 * A form worked out: every cell with its formula and rules resolved.
 *
 * @param fields in the order of the form
 * @param order of computation: what others need comes first
 * @param faults why it cannot be published; empty if it can
 */
public record Blueprint(
        Map<Cell, Field> fields,
        List<Cell> order,
        Map<Code, Grid> grids,
        List<String> headings,
        Map<Code, Attached> attachments,
        List<Violation> faults) {

    /** @param open the rows that a reporter added, by table */
    public static Blueprint of(FormContent form, Map<Code, List<Code>> open) {
        return new Draughtsman(form, open).blueprint();
    }

    /** Whether this form has such a place, filled in or not. */
    public boolean has(Cell cell) {
        return fields.containsKey(cell)
                || (cell instanceof Cell.OfAttachments(var name) && attachments.containsKey(name))
                || (cell instanceof Cell.OfNarrative(var heading) && heading <= headings.size());
    }

    static <K, V> Map<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
