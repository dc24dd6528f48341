package vn.ntm.criteria.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Faults;

/** Rows put together to the rule that they were, as the API writes it. What is wrong in it is for the rule's reader to say. */
final class RuleMap {

    private static final List<String> YES_ONLY = List.of("isTrue", "none");
    private static final List<String> YES = List.of("isTrue", "none", "increases", "decreases");

    private final Map<String, @Nullable Object> whole = new LinkedHashMap<>();
    private final String pointer;
    private final Faults faults;

    /** Tells the cells of one row from those of another that says the same. */
    private int rows;

    RuleMap(String pointer, Faults faults) {
        this.pointer = pointer;
        this.faults = faults;
    }

    /** Says in which cell something of the rule stands. */
    @FunctionalInterface
    interface Cells {
        void at(String pointer, String heading);
    }

    static Map<String, @Nullable Object> of(List<RuleRow> rows) {
        var map = new RuleMap("", (pointer, code, value, vi, en) -> {});
        rows.forEach(row -> map.add(row, (pointer, heading) -> {}));
        return map.whole();
    }

    Map<String, @Nullable Object> whole() {
        return whole;
    }

    void json(Map<String, @Nullable Object> rule, Cells cells) {
        rows++;
        if (!whole.isEmpty()) {
            repeated(pointer, RuleWords.JSON, cells, "Mức");
        }
        whole.putAll(rule);
    }

    void add(RuleRow row, Cells cells) {
        rows++;
        var target = target(row.part(), cells);
        var operator = RuleWords.operatorCode(row.operator());
        if (row.operator().equals(RuleWords.RATED)) {
            unused(
                    target,
                    Map.of("Chia theo", row.by(), "Vùng", row.region(), "Nhóm xã", row.group(), "Năm", row.year()),
                    cells);
        } else {
            unused(target, Map.of("Thang xếp loại", row.scale()), cells);
        }
        switch (row.operator()) {
            case RuleWords.RATED -> rated(target, row, cells);
            case RuleWords.LOW -> between(target, "low", row, cells);
            case RuleWords.HIGH -> between(target, "high", row, cells);
            default -> {
                cells.at(target.pointer() + "/" + operator, "Mức");
                place(new Holder(target.map(), target.pointer()), operator, row, cells);
            }
        }
    }

    void exempt(String part, Map<String, Object> exemption, Cells cells) {
        rows++;
        var target = target(part, cells);
        cells.at(target.pointer() + "/notApplicableWhen", "Khi");
        if (target.map().containsKey("notApplicableWhen")) {
            repeated(target.pointer() + "/notApplicableWhen", null, cells, "Khi");
        }
        target.map().put("notApplicableWhen", exemption);
    }

    private void rated(Holder target, RuleRow row, Cells cells) {
        var said = new LinkedHashMap<String, @Nullable Object>();
        said.put("level", row.value() == null ? "" : row.value().toString());
        said.put("scale", Arrays.stream(row.scale().split(RuleWords.BETTER, -1)).toList());
        if (target.map().containsKey("atLeast")) {
            repeated(target.pointer() + "/atLeast", said.get("level"), cells, "Mức");
        }
        target.map().put("atLeast", said);
        cells.at(target.pointer() + "/atLeast/level", "Mức");
        cells.at(target.pointer() + "/atLeast", "Thang xếp loại");
    }

    private void between(Holder target, String end, RuleRow row, Cells cells) {
        var pointer = target.pointer() + "/between";
        cells.at(pointer, "Mức");
        place(new Holder(inner(target, "between", cells), pointer), end, row, cells);
    }

    /** The map of the whole rule, or of the part that is meant. */
    private Holder target(String part, Cells cells) {
        var at = new Holder(whole, pointer);
        for (var name : part.isEmpty() ? List.<String>of() : Arrays.asList(part.split("/", -1))) {
            at = part(at, name, cells);
        }
        return at;
    }

    @SuppressWarnings("unchecked") // only we put lists of maps there
    private static Holder part(Holder whole, String name, Cells cells) {
        var list = (List<Map<String, @Nullable Object>>)
                whole.map().computeIfAbsent("allOf", _ -> new ArrayList<Map<String, @Nullable Object>>());
        int index = 0;
        while (index < list.size() && !name.equals(list.get(index).get("part"))) {
            index++;
        }
        if (index == list.size()) {
            var part = new LinkedHashMap<String, @Nullable Object>();
            part.put("part", name);
            list.add(part);
        }
        var pointer = whole.pointer() + "/allOf/" + index;
        cells.at(pointer, "Phần");
        return new Holder(list.get(index), pointer);
    }

    private record Holder(Map<String, @Nullable Object> map, String pointer) {}

    private void place(Holder holder, String key, RuleRow row, Cells cells) {
        var at = holder;
        var last = key;
        var dimensions = dimensions(row);
        unused(row, dimensions, holder.pointer() + "/" + key, cells);
        for (var dimension : dimensions) {
            var columns = new Holder(inner(at, last, cells), at.pointer() + "/" + last);
            if (dimension.equals(RuleWords.NATIONAL)) {
                at = columns;
                last = "national";
            } else {
                var kind = RuleWords.dimensionCode(dimension);
                at = new Holder(inner(columns, kind, cells), columns.pointer() + "/" + kind);
                last = column(kind, row);
                cells.at(at.pointer(), "Chia theo");
            }
        }
        var pointer = at.pointer() + "/" + last;
        cells.at(pointer, "Mức");
        if (YES_ONLY.contains(key)
                && row.value() != null
                && !List.of(true, RuleWords.PROVINCE).contains(row.value())) {
            faults.say(
                    pointer,
                    "value-not-used",
                    row.value(),
                    "Phép so sánh này không dùng mức.",
                    "This operator takes no value.");
        }
        if (at.map().containsKey(last)) {
            repeated(pointer, row.value(), cells, "Mức");
        } else {
            at.map().put(last, value(key, row.value()));
        }
    }

    /** As the row says, or else by the columns that are filled. */
    private static List<String> dimensions(RuleRow row) {
        if (!row.by().isEmpty()) {
            return Arrays.asList(row.by().split(RuleWords.NEXT, -1));
        }
        var found = new ArrayList<String>();
        if (!row.group().isEmpty()) {
            found.add(RuleWords.dimension("byCommuneGroup"));
        }
        if (!row.region().isEmpty()) {
            found.add(row.region().equals(RuleWords.NATIONAL) ? RuleWords.NATIONAL : RuleWords.dimension("byRegion"));
        }
        if (!row.year().isEmpty()) {
            found.add(RuleWords.dimension("byYear"));
        }
        return found;
    }

    private static String column(String kind, RuleRow row) {
        return switch (kind) {
            case "byRegion" -> row.region();
            case "byCommuneGroup" -> row.group();
            case "byYear" -> row.year();
            default -> kind;
        };
    }

    private static @Nullable Object value(String operator, @Nullable Object said) {
        if (RuleWords.PROVINCE.equals(said)) {
            return new LinkedHashMap<>(Map.of("provinceDefined", true));
        }
        if (said == null && YES.contains(operator)) {
            return true;
        }
        return said;
    }

    /** A region beside a value that does not depend on regions would be lost without a word. */
    private void unused(RuleRow row, List<String> dimensions, String pointer, Cells cells) {
        var filled = Map.of("Vùng", row.region(), "Nhóm xã", row.group(), "Năm", row.year());
        filled.forEach((heading, said) -> {
            boolean used = said.isEmpty()
                    || dimensions.contains(heading.toLowerCase(Locale.ROOT))
                    || (said.equals(RuleWords.NATIONAL) && dimensions.contains(RuleWords.NATIONAL));
            if (!used) {
                cells.at(pointer + "/#" + rows + heading, heading);
                faults.say(
                        pointer + "/#" + rows + heading,
                        "column-not-used",
                        said,
                        "Cột “Chia theo” không nhắc tới cột này.",
                        "The column “Chia theo” does not name this one.");
            }
        });
    }

    /** So would what stands in a column that the operator does not look at. */
    private void unused(Holder target, Map<String, String> filled, Cells cells) {
        filled.forEach((heading, said) -> {
            if (!said.isEmpty()) {
                cells.at(target.pointer() + "/#" + rows + heading, heading);
                faults.say(
                        target.pointer() + "/#" + rows + heading,
                        "column-not-used",
                        said,
                        "Phép so sánh này không dùng cột này.",
                        "This operator does not look at this column.");
            }
        });
    }

    private void repeated(String at, @Nullable Object value, Cells cells, String heading) {
        cells.at(at + "/#" + rows, heading);
        faults.say(at + "/#" + rows, "repeated", value, "Mức này đã nêu ở dòng khác.", "Another row says it already.");
    }

    @SuppressWarnings("unchecked") // only we put maps there
    private Map<String, @Nullable Object> inner(Holder holder, String key, Cells cells) {
        if (holder.map().get(key) instanceof Map<?, ?> known) {
            return (Map<String, @Nullable Object>) known;
        }
        if (holder.map().containsKey(key)) {
            repeated(holder.pointer() + "/" + key, holder.map().get(key), cells, "Mức");
        }
        var fresh = new LinkedHashMap<String, @Nullable Object>();
        holder.map().put(key, fresh);
        return fresh;
    }
}
