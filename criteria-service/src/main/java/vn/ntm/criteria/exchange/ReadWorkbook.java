package vn.ntm.criteria.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.exchange.Refusal.NotAWorkbook;
import vn.ntm.criteria.rule.Faults;
import vn.ntm.criteria.set.Content;
import vn.ntm.criteria.set.SetFile;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/**
 * A workbook as the set that it says.
 *
 * @param file with null where a value is missing or unreadable
 * @param faults of the sheets themselves; what the rules of a set have against it is not yet asked
 */
record ReadWorkbook(SetFile file, Addresses addresses, List<Violation> faults) {

    static ReadWorkbook of(byte[] bytes, ObjectMapper json) {
        var found = new ArrayList<Violation>();
        Faults faults = (pointer, code, value, vi, en) ->
                found.add(new Violation(pointer, code, text(value), Words.of(vi, en)));
        var grids = grids(SafeZip.checked(bytes), faults);
        var addresses = new Addresses();
        var set = new SetSheet(lines(grids, Tab.SET), addresses, faults);
        var rules = new RuleSheets(lines(grids, Tab.RULES), lines(grids, Tab.EXEMPTIONS), json, addresses, faults);
        var criteria = new CriteriaSheets(grids, addresses, faults).criteria(rules);
        var sources = lines(grids, Tab.SOURCES);
        var content = new Content(
                set.day(Item.VERSION_FROM),
                set.day(Item.VERSION_TO),
                set.stated(),
                criteria,
                set.bands(),
                said(sources, SetWorkbook.NOTE),
                said(sources, SetWorkbook.SOURCE));
        unknown(sources, faults);
        var file = new SetFile(set.set(), content);
        return new ReadWorkbook(
                file,
                addresses,
                found.stream().map(one -> located(one, addresses)).toList());
    }

    static Violation located(Violation one, Addresses addresses) {
        return new Violation(addresses.of(one.pointer(), one.code()), one.code(), one.value(), one.message());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    private static Map<Tab, Grid> grids(byte[] bytes, Faults faults) {
        var grids = new EnumMap<Tab, Grid>(Tab.class);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (var tab : Tab.values()) {
                if (tab != Tab.GUIDE) {
                    grids.put(tab, Grid.of(workbook, tab, faults));
                }
            }
        } catch (IOException | RuntimeException _) { // what the reader makes of a broken file is its own affair
            throw new Refused(new NotAWorkbook());
        }
        return grids;
    }

    private static List<Line> lines(Map<Tab, Grid> grids, Tab tab) {
        var grid = grids.get(tab);
        return grid == null ? List.of() : grid.lines();
    }

    private static List<String> said(List<Line> sources, String kind) {
        return sources.stream()
                .filter(line -> line.text(SetWorkbook.KIND).equals(kind))
                .map(line -> line.text(Item.CONTENT))
                .toList();
    }

    private static void unknown(List<Line> sources, Faults faults) {
        sources.stream()
                .filter(line -> !List.of(SetWorkbook.NOTE, SetWorkbook.SOURCE).contains(line.text(SetWorkbook.KIND)))
                .forEach(line -> faults.say(
                        line.address(SetWorkbook.KIND),
                        "unknown-item",
                        line.text(SetWorkbook.KIND),
                        "Cần “nguồn” hoặc “ghi chú”.",
                        "It takes nguồn or ghi chú."));
    }
}
