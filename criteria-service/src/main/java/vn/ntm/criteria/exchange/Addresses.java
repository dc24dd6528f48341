package vn.ntm.criteria.exchange;

import java.util.HashMap;
import java.util.Map;

/** In which cell each part of the set was written: from JSON pointers to "Chỉ tiêu!D17". */
final class Addresses {

    /** Where a fault is about a column beside the value's own. */
    private static final Map<String, String> BESIDE = Map.of(
            "one-operator", "Phép so sánh",
            "low-and-high", "Phép so sánh",
            "unknown-region", "Vùng",
            "unknown-group", "Nhóm xã",
            "unknown-operator", "Phép so sánh",
            "no-year", "Năm",
            "unknown-threshold", "Chia theo");

    private record Place(Line line, String heading) {}

    private final Map<String, Place> places = new HashMap<>();

    void at(String pointer, Line line, String heading) {
        places.putIfAbsent(pointer, new Place(line, heading));
    }

    /** The cell of the pointer, or of the nearest whole that has one; the pointer itself if it is a cell already. */
    String of(String pointer, String code) {
        if (pointer.indexOf('!') >= 0) {
            return pointer;
        }
        for (var at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            var place = places.get(at);
            if (place != null) {
                var heading = BESIDE.getOrDefault(code, place.heading());
                return place.line().address(place.line().columns().containsKey(heading) ? heading : place.heading());
            }
            if (at.lastIndexOf('/') < 0) {
                return pointer.startsWith("/set") ? Tab.SET.title() : Tab.CRITERIA.title();
            }
        }
    }
}
