package vn.ntm.gateway.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** So many values, of which the one that was longest not asked for makes room. */
final class MostRecent<V> {

    private final Map<String, V> values;

    MostRecent(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized V of(String key, Function<String, V> make) {
        return values.computeIfAbsent(key, make);
    }
}
