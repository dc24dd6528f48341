package vn.ntm.criteria.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

/**
 * A threshold as the API writes it: {@code 90}, {@code {"byRegion": {"BTB": 80}}}, {@code {"byYear": {"2024": 45}}},
 * {@code {"byCommuneGroup": {"1": 40}}}, {@code {"provinceDefined": true}}; null where the figure is not established. Columns
 * may hold columns.
 */
final class ThresholdForm {

    private static final int MOST_LEVELS = 5;

    private ThresholdForm() {}

    static Threshold read(@Nullable Object said, String pointer, Faults faults) {
        return switch (said) {
            case null -> new Threshold.NotEstablished();
            case Map<?, ?> _
            when pointer.split("/by", -1).length > MOST_LEVELS -> {
                faults.say(pointer, "too-deep", null, "Quá nhiều tầng.", "Too many levels.");
                yield new Threshold.NotEstablished();
            }
            case Map<?, ?> columns -> columns(columns, pointer, faults);
            default ->
                Numbers.read(said, pointer, faults)
                        .<Threshold>map(Threshold.Fixed::new)
                        .orElseGet(Threshold.NotEstablished::new);
        };
    }

    private static Threshold columns(Map<?, ?> said, String pointer, Faults faults) {
        Threshold found = null;
        for (var entry : said.entrySet()) {
            var name = String.valueOf(entry.getKey());
            var at = pointer + "/" + name;
            var read =
                    switch (name) {
                        case "byRegion" ->
                            new Threshold.ByRegion(keyed(entry.getValue(), at, faults, ThresholdForm::region));
                        case "byCommuneGroup" ->
                            new Threshold.ByCommuneGroup(keyed(entry.getValue(), at, faults, ThresholdForm::group));
                        case "byYear" -> new Threshold.ByYear(keyed(entry.getValue(), at, faults, ThresholdForm::year));
                        case "provinceDefined" -> new Threshold.ProvinceDefined();
                        case "national" -> stated(entry.getValue(), at, faults);
                        default -> unknown(name, at, faults);
                    };
            if (read != null && found != null) {
                faults.say(
                        at,
                        "one-kind-of-threshold",
                        name,
                        "Chỉ nêu một cách quy định mức.",
                        "Name one kind of threshold.");
            }
            found = read == null ? found : read;
        }
        if (found == null) {
            faults.say(pointer, "threshold-missing", null, "Thiếu mức đạt chuẩn.", "The threshold is missing.");
            return new Threshold.NotEstablished();
        }
        return found;
    }

    /** The decision's national column is quoted; units are held to their region's. */
    private static @Nullable Threshold stated(@Nullable Object said, String pointer, Faults faults) {
        if (said != null) {
            Numbers.read(said, pointer, faults);
        }
        return null;
    }

    private static @Nullable Threshold unknown(String name, String pointer, Faults faults) {
        faults.say(
                pointer,
                "unknown-threshold",
                name,
                "Mức chỉ có byRegion, byCommuneGroup, byYear hoặc provinceDefined.",
                "A threshold has byRegion, byCommuneGroup, byYear or provinceDefined.");
        return null;
    }

    private static <K> Map<K, Threshold> keyed(
            @Nullable Object said, String pointer, Faults faults, BiFunction<String, Column, Optional<K>> reader) {
        var columns = new HashMap<K, Threshold>();
        if (!(said instanceof Map<?, ?> map) || map.isEmpty()) {
            faults.say(pointer, "columns-missing", null, "Thiếu các cột.", "The columns are missing.");
            return columns;
        }
        map.forEach((key, value) -> {
            var at = pointer + "/" + key;
            reader.apply(String.valueOf(key), new Column(at, faults))
                    .ifPresent(column -> columns.put(column, read(value, at, faults)));
        });
        return columns;
    }

    private record Column(String pointer, Faults faults) {}

    private static Optional<Region> region(String text, Column column) {
        var region = Region.called(text);
        if (region.isEmpty()) {
            column.faults()
                    .say(
                            column.pointer(),
                            "unknown-region",
                            text,
                            "Không phải một trong bảy vùng.",
                            "Not one of the seven regions.");
        }
        return region;
    }

    private static Optional<Integer> group(String text, Column column) {
        if (!text.matches("[123]")) {
            column.faults()
                    .say(column.pointer(), "unknown-group", text, "Nhóm xã là 1, 2 hoặc 3.", "Groups are 1, 2 and 3.");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    private static Optional<Integer> year(String text, Column column) {
        if (!text.matches("20\\d\\d")) {
            column.faults().say(column.pointer(), "no-year", text, "Không phải năm.", "Not a year.");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }
}
