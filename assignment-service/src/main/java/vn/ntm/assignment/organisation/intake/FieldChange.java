package vn.ntm.assignment.organisation.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Attributes;

/**
 * What one field was and what it is now, each up to 200 characters.
 *
 * @param field As the file names it: externalCodes.nso.
 * @param before What was there, or was sent; null if nothing was.
 * @param after What is there now; null if nothing is any more.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "FieldChange")
record FieldChange(
        String field, @Nullable String before, @Nullable String after) {

    private static final int SHOWN = 200;

    FieldChange {
        before = shown(before);
        after = shown(after);
    }

    /** What became different about a body. */
    static List<FieldChange> between(Attributes was, Attributes is) {
        var before = fields(was);
        var after = fields(is);
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new FieldChange(name, before.get(name), after.get(name)))
                .toList();
    }

    private static Map<String, String> fields(Attributes as) {
        var fields = new TreeMap<String, String>();
        put(fields, "name", as.name());
        put(fields, "nameEn", as.nameEn());
        put(fields, "kind", as.kind());
        put(fields, "parent", as.parent());
        put(fields, "region", as.region());
        put(fields, "communeGroup", as.communeGroup());
        put(fields, "aliases", as.aliases().isEmpty() ? null : String.join("|", as.aliases()));
        as.externalCodes().forEach((who, code) -> put(fields, "externalCodes." + who, code));
        if (as.head() != null) {
            put(fields, "head.name", as.head().name());
            put(fields, "head.title", as.head().title());
            put(fields, "head.since", as.head().since());
        }
        put(fields, "contacts", as.contacts().isEmpty() ? null : as.contacts());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    /** Where text is kept otherwise than it was sent: blanks around it, and what nobody sees. Composing marks alters nothing. */
    static List<FieldChange> onTheWay(JsonNode sent, JsonNode kept) {
        var found = new ArrayList<FieldChange>();
        compare("", sent, kept, found);
        return found;
    }

    private static void compare(String at, JsonNode sent, JsonNode kept, List<FieldChange> found) {
        if (sent.isTextual() && kept.isTextual()) {
            var text = Normalizer.normalize(sent.textValue(), Normalizer.Form.NFC);
            if (!text.equals(kept.textValue())) {
                found.add(new FieldChange(at, sent.textValue(), kept.textValue()));
            }
            return;
        }
        sent.properties()
                .forEach(field -> compare(
                        at.isEmpty() ? field.getKey() : at + "." + field.getKey(),
                        field.getValue(),
                        kept.path(field.getKey()),
                        found));
        if (sent.isArray()) {
            for (int i = 0; i < sent.size(); i++) {
                compare(at + "." + (i + 1), sent.get(i), kept.path(i), found);
            }
        }
    }

    private static @Nullable String shown(@Nullable String text) {
        if (text == null || text.length() <= SHOWN) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN) + "…";
    }
}
