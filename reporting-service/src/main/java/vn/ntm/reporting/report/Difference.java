package vn.ntm.reporting.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.reporting.report.Cells.Entry;
import vn.ntm.reporting.report.remark.RemarkLine;

/**
 * What lies between two versions: every cell that was added, removed or changed, and every cell that was remarked on and kept,
 * in the order of the later version.
 *
 * @param from The number of the older version.
 * @param to The number of the newer one.
 * @param added How many cells were added.
 * @param removed How many were removed.
 * @param changed How many were changed.
 * @param cells Each of them, in the order of the later version.
 */
@Schema(name = "VersionDifference")
record Difference(int from, int to, int added, int removed, int changed, List<CellChange> cells) {

    static Difference of(int from, Map<Cell, Entry> old, int to, Map<Cell, Entry> now, List<RemarkLine> remarks) {
        Map<Cell, List<RemarkLine>> remarked = remarks.stream().collect(Collectors.groupingBy(RemarkLine::cell));
        var all = new LinkedHashSet<Cell>(now.keySet());
        all.addAll(old.keySet());
        all.addAll(remarked.keySet());
        var cells = all.stream()
                .map(cell -> CellChange.of(cell, old.get(cell), now.get(cell), remarked.get(cell)))
                .filter(change -> change.change() != Change.KEPT || change.remarks() != null)
                .toList();
        return new Difference(
                from,
                to,
                count(cells, Change.ADDED),
                count(cells, Change.REMOVED),
                count(cells, Change.CHANGED),
                cells);
    }

    private static int count(List<CellChange> cells, Change kind) {
        return (int) cells.stream().filter(cell -> cell.change() == kind).count();
    }

    /** What became of a cell. */
    enum Change {
        ADDED,
        REMOVED,
        CHANGED,
        KEPT
    }

    /**
     * One cell before and after; null where it was not there.
     *
     * @param cell Which cell.
     * @param change What became of it.
     * @param before What stood there; absent where it was not there.
     * @param after What stands there; absent where it is not there any more.
     * @param remarks What the reviewer remarked on it.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CellChange(
            Cell cell,
            Change change,
            @Nullable Entry before,
            @Nullable Entry after,
            @Nullable List<RemarkLine> remarks) {

        static CellChange of(
                Cell cell, @Nullable Entry before, @Nullable Entry after, @Nullable List<RemarkLine> remarks) {
            return new CellChange(cell, change(before, after), before, after, remarks);
        }

        private static Change change(@Nullable Entry before, @Nullable Entry after) {
            if (Objects.equals(before, after)) {
                return Change.KEPT;
            }
            return before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
        }
    }
}
