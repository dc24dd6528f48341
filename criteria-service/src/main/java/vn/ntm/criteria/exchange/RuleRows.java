package vn.ntm.criteria.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A rule spread over rows, one for each threshold; what rows cannot say exactly is one row of JSON. */
final class RuleRows {

    private static final String NOT_APPLICABLE_WHEN = "notApplicableWhen";
    private static final String PART = "part";

    private final String indicator;
    private final List<RuleRow> rows = new ArrayList<>();

    private RuleRows(String indicator) {
        this.indicator = indicator;
    }

    /** @throws InexpressibleRule if rows would not say the same */
    static List<RuleRow> of(String indicator, Map<?, ?> rule) {
        var rows = new RuleRows(indicator);
        rows.rule("", rule);
        return rows.rows;
    }

    private void rule(String part, Map<?, ?> rule) {
        for (var entry : rule.entrySet()) {
            var operator = String.valueOf(entry.getKey());
            switch (operator) {
                case NOT_APPLICABLE_WHEN, PART -> {}
                case "allOf" -> parts(part, entry.getValue());
                case "between" -> between(part, map(entry.getValue()));
                default -> operator(part, operator, entry.getValue());
            }
        }
    }

    private void parts(String part, @Nullable Object said) {
        if (!(said instanceof List<?> list)) {
            throw new InexpressibleRule();
        }
        for (var one : list) {
            var inner = map(one);
            rule(part + (part.isEmpty() ? "" : "/") + inner.get(PART), inner);
        }
    }

    private void between(String part, Map<?, ?> said) {
        threshold(row(part, RuleWords.LOW), said.get("low"));
        threshold(row(part, RuleWords.HIGH), said.get("high"));
    }

    private void operator(String part, String operator, @Nullable Object said) {
        if (operator.equals("atLeast") && said instanceof Map<?, ?> map && map.containsKey("level")) {
            rows.add(rated(part, map));
        } else {
            threshold(row(part, RuleWords.operator(operator)), Boolean.TRUE.equals(said) ? null : said);
        }
    }

    private RuleRow rated(String part, Map<?, ?> said) {
        if (!(said.get("scale") instanceof List<?> scale)) {
            throw new InexpressibleRule();
        }
        var levels = String.join(
                RuleWords.BETTER, scale.stream().map(String::valueOf).toList());
        return new RuleRow(indicator, part, RuleWords.RATED, "", "", "", "", said.get("level"), levels);
    }

    private void threshold(RuleRow row, @Nullable Object said) {
        if (!(said instanceof Map<?, ?> columns)) {
            rows.add(valued(row, said));
            return;
        }
        columns.forEach((key, value) -> {
            var kind = String.valueOf(key);
            switch (kind) {
                case "provinceDefined" -> rows.add(valued(row, RuleWords.PROVINCE));
                case "national" -> rows.add(valued(under(row, RuleWords.NATIONAL), value));
                case "byRegion", "byCommuneGroup", "byYear" -> columns(row, kind, map(value));
                default -> throw new InexpressibleRule();
            }
        });
    }

    private void columns(RuleRow row, String kind, Map<?, ?> columns) {
        var below = under(row, RuleWords.dimension(kind));
        columns.forEach((key, value) -> threshold(placed(below, kind, String.valueOf(key)), value));
    }

    private static RuleRow placed(RuleRow row, String kind, String key) {
        return new RuleRow(
                row.indicator(),
                row.part(),
                row.operator(),
                row.by(),
                kind.equals("byRegion") ? key : row.region(),
                kind.equals("byCommuneGroup") ? key : row.group(),
                kind.equals("byYear") ? key : row.year(),
                row.value(),
                row.scale());
    }

    private RuleRow row(String part, String operator) {
        return new RuleRow(indicator, part, operator, "", "", "", "", null, "");
    }

    private static RuleRow under(RuleRow row, String dimension) {
        var by = row.by().isEmpty() ? dimension : row.by() + RuleWords.NEXT + dimension;
        return new RuleRow(
                row.indicator(),
                row.part(),
                row.operator(),
                by,
                row.region(),
                row.group(),
                row.year(),
                row.value(),
                row.scale());
    }

    private static RuleRow valued(RuleRow row, @Nullable Object value) {
        if (value != null && !(value instanceof Number) && !RuleWords.PROVINCE.equals(value)) {
            throw new InexpressibleRule();
        }
        return new RuleRow(
                row.indicator(),
                row.part(),
                row.operator(),
                row.by(),
                row.region(),
                row.group(),
                row.year(),
                value,
                row.scale());
    }

    private static Map<?, ?> map(@Nullable Object said) {
        if (said instanceof Map<?, ?> map) {
            return map;
        }
        throw new InexpressibleRule();
    }

    /** Written as JSON then. */
    static final class InexpressibleRule extends RuntimeException {

        private static final long serialVersionUID = 1;

        InexpressibleRule() {
            super(null, null, false, false);
        }
    }
}
