package vn.ntm.criteria.set;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions, as a person reads it.
 *
 * @param kind What became of it.
 * @param number Of the criterion or indicator.
 * @param what name, rule …; null where the whole came or went.
 * @param before As it was, of any JSON type; null where it came.
 * @param after As it is, of any JSON type; null where it went.
 */
@Schema(name = "SetChange")
record Change(
        Kind kind,
        String number,
        @Nullable String what,
        @Nullable Object before,
        @Nullable Object after) {

    /** What became of a criterion or an indicator. */
    @Schema(name = "SetChangeKind")
    enum Kind {
        /** It is new in this version. */
        ADDED,
        /** It was in the version before. */
        REMOVED,
        /** It is in both, and differs. */
        CHANGED
    }

    static List<Change> between(Content before, Content after) {
        var changes = new ArrayList<Change>();
        var old = entries(before);
        var now = entries(after);
        old.forEach((number, was) -> {
            if (!now.containsKey(number)) {
                changes.add(new Change(Kind.REMOVED, number, null, was.get("name"), null));
            }
        });
        now.forEach((number, is) -> {
            var was = old.get(number);
            if (was == null) {
                changes.add(new Change(Kind.ADDED, number, null, null, is.get("name")));
                return;
            }
            is.forEach((what, value) -> {
                if (!Objects.equals(was.get(what), value)) {
                    changes.add(new Change(Kind.CHANGED, number, what, was.get(what), value));
                }
            });
        });
        return changes;
    }

    private static Map<String, Map<String, @Nullable Object>> entries(Content content) {
        var entries = new LinkedHashMap<String, Map<String, @Nullable Object>>();
        for (var criterion : content.criteria()) {
            var fields = new LinkedHashMap<String, @Nullable Object>();
            fields.put("name", criterion.name());
            fields.put("nameEn", criterion.nameEn());
            fields.put("group", criterion.group());
            for (var indicator : criterion.indicators()) {
                entries.merge(indicator.number(), fields(indicator), Change::joined);
            }
            entries.merge(criterion.number(), fields, Change::joined);
        }
        return entries;
    }

    private static Map<String, @Nullable Object> fields(Indicator indicator) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("name", indicator.name());
        fields.put("nameEn", indicator.nameEn());
        fields.put("unit", indicator.unit());
        fields.put("valueType", indicator.valueType());
        fields.put("rule", indicator.rule());
        return fields;
    }

    /** A criterion that is not divided and its one indicator share the number. */
    private static Map<String, @Nullable Object> joined(
            Map<String, @Nullable Object> indicator, Map<String, @Nullable Object> criterion) {
        var all = new LinkedHashMap<String, @Nullable Object>(indicator);
        all.put("group", criterion.get("group"));
        return all;
    }
}
