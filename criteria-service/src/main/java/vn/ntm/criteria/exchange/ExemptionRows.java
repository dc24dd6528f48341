package vn.ntm.criteria.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.exchange.RuleRows.InexpressibleRule;

/** When an indicator, or a part of it, is not asked of a unit: one row each. */
final class ExemptionRows {

    private static final String DECLARED = "declared";
    private static final String REGIONS = "regions";
    private static final String GROUPS = "communeGroups";

    private ExemptionRows() {}

    record Row(String indicator, String part, String when, String regions, String groups) {

        /** The column that says when. */
        String heading() {
            return !when.isEmpty() || (regions.isEmpty() && groups.isEmpty())
                    ? "Khi"
                    : regions.isEmpty() ? "Nhóm xã" : "Vùng";
        }

        /** As the API writes it; what is too much or too little is for the rule's reader to say. */
        Map<String, Object> exemption() {
            var said = new LinkedHashMap<String, Object>();
            if (!when.isEmpty()) {
                said.put(DECLARED, when);
            }
            if (!regions.isEmpty()) {
                said.put(REGIONS, split(regions));
            }
            if (!groups.isEmpty()) {
                said.put(GROUPS, split(groups).stream().map(Row::number).toList());
            }
            return said;
        }

        private static List<String> split(String text) {
            return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        }

        private static Object number(String text) {
            return CellText.number(text).<Object>map(n -> n).orElse(text);
        }
    }

    static List<Row> of(String indicator, Map<?, ?> rule) {
        var rows = new ArrayList<Row>();
        collect(indicator, "", rule, rows);
        return rows;
    }

    private static void collect(String indicator, String part, Map<?, ?> rule, List<Row> rows) {
        if (rule.get("notApplicableWhen") instanceof Map<?, ?> said) {
            rows.add(new Row(
                    indicator, part, text(said.get(DECLARED)), text(said.get(REGIONS)), text(said.get(GROUPS))));
        }
        if (rule.get("allOf") instanceof List<?> parts) {
            for (var one : parts) {
                if (!(one instanceof Map<?, ?> inner)) {
                    throw new InexpressibleRule();
                }
                collect(indicator, part + (part.isEmpty() ? "" : "/") + inner.get("part"), inner, rows);
            }
        }
    }

    private static String text(@Nullable Object said) {
        return switch (said) {
            case null -> "";
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case Object other -> other.toString();
        };
    }
}
