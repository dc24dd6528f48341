package vn.ntm.criteria.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Facts as text. Parts stand in the order of their names, so that equal facts have equal texts. */
final class FactText {

    private FactText() {}

    static String of(Fact.Parts parts) {
        return new TreeMap<>(parts.parts())
                .entrySet().stream()
                        .map(part -> part.getKey() + "=" + part.getValue())
                        .collect(Collectors.joining(";", "{", "}"));
    }

    static Fact read(String text) {
        return switch (text) {
            case "true" -> new Fact.Said(true);
            case "false" -> new Fact.Said(false);
            case "n/a" -> new Fact.NotApplicable();
            default ->
                switch (text.isEmpty() ? ' ' : text.charAt(0)) {
                    case '"' -> new Fact.Level(text.substring(1, text.length() - 1));
                    case '{' -> new Fact.Parts(parts(text.substring(1, text.length() - 1)));
                    default -> number(text);
                };
        };
    }

    private static Fact number(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Fact.Measured(new BigDecimal(text))
                : new Fact.Counted(new BigDecimal(text.substring(0, slash)), new BigDecimal(text.substring(slash + 1)));
    }

    private static Map<String, Fact> parts(String text) {
        var parts = new HashMap<String, Fact>();
        for (int start = 0; start < text.length(); ) {
            int equal = text.indexOf('=', start);
            int end = text.indexOf(';', equal);
            end = end < 0 ? text.length() : end;
            parts.put(text.substring(start, equal), read(text.substring(equal + 1, end)));
            start = end + 1;
        }
        return parts;
    }
}
