package vn.ntm.criteria.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Faults;

/** The sheets of thresholds and of exemptions, as one rule for each indicator. */
final class RuleSheets {

    private static final String INDICATOR = "Chỉ tiêu";
    private static final String OPERATOR = "Phép so sánh";
    private static final String VALUE = "Mức";

    private final List<Line> thresholds;
    private final List<Line> exemptions;
    private final ObjectMapper json;
    private final Addresses addresses;
    private final Faults faults;

    RuleSheets(List<Line> thresholds, List<Line> exemptions, ObjectMapper json, Addresses addresses, Faults faults) {
        this.thresholds = thresholds;
        this.exemptions = exemptions;
        this.json = json;
        this.addresses = addresses;
        this.faults = faults;
    }

    /**
     * @param pointers where each indicator's rule belongs
     * @return by number of the indicator
     */
    Map<String, Map<String, @Nullable Object>> read(Map<String, String> pointers) {
        var rules = new HashMap<String, RuleMap>();
        for (var line : thresholds) {
            of(line, pointers, rules).ifPresent(rule -> threshold(line, rule));
        }
        for (var line : exemptions) {
            of(line, pointers, rules).ifPresent(rule -> {
                var row = new ExemptionRows.Row(
                        line.text(INDICATOR),
                        line.text("Phần"),
                        line.text("Khi"),
                        line.text("Vùng"),
                        line.text("Nhóm xã"));
                rule.exempt(
                        row.part(),
                        row.exemption(),
                        (at, heading) -> addresses.at(at, line, heading.equals("Khi") ? row.heading() : heading));
            });
        }
        var read = new HashMap<String, Map<String, @Nullable Object>>();
        rules.forEach((number, rule) -> read.put(number, rule.whole()));
        return read;
    }

    private Optional<RuleMap> of(Line line, Map<String, String> pointers, Map<String, RuleMap> rules) {
        var number = line.text(INDICATOR);
        var pointer = pointers.get(number);
        if (pointer == null) {
            faults.say(
                    line.address(INDICATOR),
                    "no-such-indicator",
                    number,
                    "Trang Chỉ tiêu không có chỉ tiêu này.",
                    "The sheet of indicators has no such indicator.");
            return Optional.empty();
        }
        addresses.at(pointer, line, INDICATOR);
        return Optional.of(rules.computeIfAbsent(number, _ -> new RuleMap(pointer, faults)));
    }

    private void threshold(Line line, RuleMap rule) {
        var operator = RuleWords.spelt(line.text(OPERATOR));
        if (operator.equals(RuleWords.JSON)) {
            json(line, rule);
            return;
        }
        var row = new RuleRow(
                line.text(INDICATOR),
                line.text("Phần"),
                operator,
                RuleWords.path(line.text("Chia theo")),
                RuleWords.spelt(line.text("Vùng")),
                line.text("Nhóm xã"),
                line.text("Năm"),
                operator.equals(RuleWords.RATED) ? line.read(VALUE, Optional::of, faults) : value(line),
                line.text("Thang xếp loại"));
        rule.add(row, (at, heading) -> addresses.at(at, line, heading));
    }

    private @Nullable Object value(Line line) {
        var amount = line.amount(VALUE, faults);
        return amount instanceof String word ? RuleWords.spelt(word) : amount;
    }

    private void json(Line line, RuleMap rule) {
        Stream.of("Phần", "Chia theo", "Vùng", "Nhóm xã", "Năm", "Thang xếp loại")
                .filter(heading -> !line.text(heading).isEmpty())
                .forEach(heading -> faults.say(
                        line.address(heading),
                        "column-not-used",
                        line.text(heading),
                        "Dòng JSON không dùng cột này.",
                        "A row of JSON does not look at this column."));
        try {
            rule.json(
                    json.readValue(line.text(VALUE), new TypeReference<Map<String, @Nullable Object>>() {}),
                    (at, heading) -> addresses.at(at, line, heading));
        } catch (JsonProcessingException unreadable) {
            faults.say(
                    line.address(VALUE),
                    "unreadable",
                    line.text(VALUE),
                    "Không phải JSON.",
                    "Not JSON: " + unreadable.getOriginalMessage());
        }
    }
}
