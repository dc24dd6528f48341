package vn.ntm.criteria.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Faults;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Indicator.Confidence;
import vn.ntm.criteria.set.ShareOf;

/** Criteria with their indicators, each with the rule that stands in the sheets of rules. */
final class CriteriaSheets {

    private static final String CRITERION = "Tiêu chí";
    private static final String INDICATOR = "Chỉ tiêu";

    private final Map<Tab, Grid> grids;
    private final Addresses addresses;
    private final Faults faults;

    CriteriaSheets(Map<Tab, Grid> grids, Addresses addresses, Faults faults) {
        this.grids = grids;
        this.addresses = addresses;
        this.faults = faults;
    }

    private record Written(Line line, String pointer) {}

    List<Criterion> criteria(RuleSheets rules) {
        var criteria = lines(Tab.CRITERIA);
        var indicators = new LinkedHashMap<String, List<Written>>();
        for (int i = 0; i < criteria.size(); i++) {
            indicators.putIfAbsent(criteria.get(i).text(CRITERION), new ArrayList<>());
        }
        var pointers = new LinkedHashMap<String, String>();
        for (var line : lines(Tab.INDICATORS)) {
            sort(line, criteria, indicators, pointers);
        }
        var found = rules.read(pointers);
        var read = new ArrayList<Criterion>();
        for (int i = 0; i < criteria.size(); i++) {
            // Of two criteria with one number, the first has the indicators; that there are two is told elsewhere.
            var own = indicators.remove(criteria.get(i).text(CRITERION));
            read.add(criterion(criteria.get(i), "/content/criteria/" + i, own == null ? List.of() : own, found));
        }
        return read;
    }

    private List<Line> lines(Tab tab) {
        var grid = grids.get(tab);
        return grid == null ? List.of() : grid.lines();
    }

    private void sort(
            Line line, List<Line> criteria, Map<String, List<Written>> indicators, Map<String, String> pointers) {
        var of = indicators.get(line.text(CRITERION));
        if (of == null) {
            faults.say(
                    line.address(CRITERION),
                    "no-such-criterion",
                    line.text(CRITERION),
                    "Trang Tiêu chí không có tiêu chí này.",
                    "The sheet of criteria has no such criterion.");
            return;
        }
        int criterion =
                criteria.stream().map(one -> one.text(CRITERION)).toList().indexOf(line.text(CRITERION));
        var pointer = "/content/criteria/" + criterion + "/indicators/" + of.size();
        of.add(new Written(line, pointer));
        pointers.putIfAbsent(line.text(INDICATOR), pointer + "/rule");
    }

    @SuppressWarnings("NullAway") // what is missing is told by validation, with its cell
    private Criterion criterion(
            Line line, String pointer, List<Written> indicators, Map<String, Map<String, @Nullable Object>> rules) {
        at(
                line,
                pointer,
                Map.of(
                        "number", CRITERION,
                        "name", "Tên",
                        "nameEn", "Tên tiếng Anh",
                        "group", "Nhóm",
                        "note", "Ghi chú",
                        "confidence", "Độ tin cậy"));
        return new Criterion(
                line.orNull(CRITERION),
                line.orNull("Tên"),
                line.orNull("Tên tiếng Anh"),
                line.orNull("Nhóm"),
                line.orNull("Ghi chú"),
                line.orNull("Độ tin cậy"),
                line.yes("Chưa rõ chỉ tiêu", faults),
                indicators.stream().map(one -> indicator(one, rules)).toList());
    }

    @SuppressWarnings("NullAway") // the same
    private Indicator indicator(Written written, Map<String, Map<String, @Nullable Object>> rules) {
        var line = written.line();
        at(
                line,
                written.pointer(),
                Map.of(
                        "number", INDICATOR,
                        "name", "Tên",
                        "nameEn", "Tên tiếng Anh",
                        "unit", "Đơn vị tính",
                        "valueType", "Kiểu giá trị",
                        "note", "Ghi chú",
                        "confidence/wording", "Độ tin cậy: câu chữ",
                        "confidence/threshold", "Độ tin cậy: mức",
                        "shareOf/unitKind", "Tỷ lệ của loại đơn vị",
                        "shareOf/tier", "Tỷ lệ ở cấp"));
        var number = line.orNull(INDICATOR);
        return new Indicator(
                number,
                line.orNull("Tên"),
                line.orNull("Tên tiếng Anh"),
                line.orNull("Đơn vị tính"),
                line.read("Kiểu giá trị", RuleWords::typeOf, faults),
                number == null ? null : rules.get(number),
                line.orNull("Ghi chú"),
                new Confidence(line.orNull("Độ tin cậy: câu chữ"), line.orNull("Độ tin cậy: mức")),
                shareOf(line));
    }

    @SuppressWarnings("NullAway") // the same
    private @Nullable ShareOf shareOf(Line line) {
        var kind = line.read("Tỷ lệ của loại đơn vị", SetSheet::code, faults);
        var tier = line.read("Tỷ lệ ở cấp", SetSheet::code, faults);
        return kind == null && tier == null ? null : new ShareOf(kind, tier);
    }

    private void at(Line line, String pointer, Map<String, String> headings) {
        headings.forEach((name, heading) -> addresses.at(pointer + "/" + name, line, heading));
        addresses.at(pointer, line, line.tab() == Tab.CRITERIA ? CRITERION : INDICATOR);
    }
}
