package vn.ntm.criteria.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.exchange.Refusal.Broken;
import vn.ntm.criteria.exchange.Refusal.NotAWorkbook;
import vn.ntm.criteria.exchange.workbook.NotReadable;
import vn.ntm.criteria.exchange.workbook.Workbook;
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
        var grids = grids(bytes, faults);
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

    /** @throws Refused if a sheet or a column is not there: whatever refers to it would only be told as well */
    private static Map<Tab, Grid> grids(byte[] bytes, Faults faults) {
        var broken = new ArrayList<Violation>();
        Faults structure = (pointer, code, value, vi, en) ->
                broken.add(new Violation(pointer, code, text(value), Words.of(vi, en)));
        var grids = new EnumMap<Tab, Grid>(Tab.class);
        try {
            var workbook = new Workbook(SafeZip.parts(bytes));
            for (var sheet : sheets(workbook, structure).entrySet()) {
                var cells = workbook.sheet(sheet.getValue(), Grid.MOST_ROWS);
                grids.put(sheet.getKey(), Grid.of(cells, sheet.getKey(), structure, faults));
            }
        } catch (NotReadable unreadable) {
            throw new Refused(NotAWorkbook.part(unreadable.part()));
        }
        if (!broken.isEmpty()) {
            throw new Refused(new Broken(broken));
        }
        return grids;
    }

    private static Map<Tab, String> sheets(Workbook workbook, Faults faults) throws NotReadable {
        var sheets = new EnumMap<Tab, String>(Tab.class);
        for (var name : workbook.names()) {
            var tab = Tab.called(name);
            if (tab.isEmpty()) {
                unknown(workbook, name, faults);
            } else if (sheets.putIfAbsent(tab.get(), name) != null) {
                faults.say(name, "sheet-repeated", name, "Trang tính này có hai lần.", "The sheet is there twice.");
            }
        }
        Arrays.stream(Tab.values())
                .filter(tab -> tab != Tab.GUIDE && !sheets.containsKey(tab))
                .forEach(tab -> faults.say(
                        tab.title(),
                        "sheet-missing",
                        String.join(", ", workbook.names()),
                        "Thiếu trang tính “" + tab.title() + "”.",
                        "The sheet “" + tab.title() + "” is missing."));
        sheets.remove(Tab.GUIDE);
        return sheets;
    }

    /** What stands on a sheet that nobody asks for would be lost without a word. */
    private static void unknown(Workbook workbook, String name, Faults faults) throws NotReadable {
        if (!workbook.sheet(name, 1).rows().isEmpty()) {
            faults.say(
                    name,
                    "unknown-sheet",
                    name,
                    "Trang tính có nội dung nhưng không có trong mẫu: bỏ trang này hoặc sửa tên.",
                    "The sheet has contents but is not asked for: take it out, or correct its name.");
        }
    }

    private static List<Line> lines(Map<Tab, Grid> grids, Tab tab) {
        var grid = grids.get(tab);
        return grid == null ? List.of() : grid.lines();
    }

    private static List<String> said(List<Line> sources, String kind) {
        return sources.stream()
                .filter(line -> SheetWords.same(line.text(SetWorkbook.KIND), kind))
                .map(line -> line.text(Item.CONTENT))
                .toList();
    }

    private static void unknown(List<Line> sources, Faults faults) {
        sources.stream()
                .filter(line -> Stream.of(SetWorkbook.NOTE, SetWorkbook.SOURCE)
                        .noneMatch(kind -> SheetWords.same(line.text(SetWorkbook.KIND), kind)))
                .forEach(line -> faults.say(
                        line.address(SetWorkbook.KIND),
                        "unknown-item",
                        line.text(SetWorkbook.KIND),
                        "Cần “nguồn” hoặc “ghi chú”.",
                        "It takes nguồn or ghi chú."));
    }
}
