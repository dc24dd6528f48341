package vn.ntm.criteria.exchange.workbook;

import java.util.List;
import java.util.NavigableMap;

/**
 * @param rows the filled cells of each row that has any, by number of the row and of the column
 * @param merged cells that are shown as one
 */
public record Sheet(String name, NavigableMap<Integer, NavigableMap<Integer, Cell>> rows, List<Merged> merged) {

    /** A rectangle that shows what its first cell holds. */
    public record Merged(Address first, Address last) {}
}
