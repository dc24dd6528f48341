package vn.ntm.criteria.set;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Free-form JSON with its text in NFC, as all other text. */
final class Composed {

    private Composed() {}

    static Map<String, @Nullable Object> of(Map<String, @Nullable Object> map) {
        var composed = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((name, value) -> composed.put(name, inside(value)));
        return Collections.unmodifiableMap(composed);
    }

    private static @Nullable Object inside(@Nullable Object value) {
        return switch (value) {
            case String text -> Normalizer.normalize(text, Normalizer.Form.NFC);
            case List<?> list -> list.stream().map(Composed::inside).toList();
            case Map<?, ?> map -> {
                var composed = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((name, inner) -> composed.put(String.valueOf(name), inside(inner)));
                yield composed;
            }
            case null, default -> value;
        };
    }
}
