package vn.ntm.gateway.contract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Keeps schemas apart that two services call by one name: {@code Page} of criteria becomes {@code CriteriaPage}. */
final class ComponentNames {

    private static final String REFERENCE = "#/components/schemas/";

    private ComponentNames() {}

    static List<ServiceDocument> keptApart(List<ServiceDocument> documents) {
        var clashing = clashing(documents);
        return documents.stream().map(document -> renamed(document, clashing)).toList();
    }

    /** Names that mean different things, or that lead to such a name. */
    private static Set<String> clashing(List<ServiceDocument> documents) {
        var byName = new HashMap<String, Set<Object>>();
        for (var document : documents) {
            schemas(document).forEach(schema -> byName.computeIfAbsent(schema.getKey(), _ -> new HashSet<>())
                    .add(schema.getValue()));
        }
        var clashing = new HashSet<String>();
        byName.forEach((name, meanings) -> {
            if (meanings.size() > 1) {
                clashing.add(name);
            }
        });
        while (byName.entrySet().stream()
                .filter(schema -> leadsTo(schema.getValue(), clashing))
                .map(Map.Entry::getKey)
                .map(clashing::add)
                .reduce(false, Boolean::logicalOr)) {
            // until nothing new leads to a clash
        }
        return clashing;
    }

    private static boolean leadsTo(Set<Object> meanings, Set<String> names) {
        return meanings.stream().map(Object::toString).anyMatch(text -> names.stream()
                .anyMatch(name -> text.contains("\"" + REFERENCE + name + "\"")));
    }

    private static ServiceDocument renamed(ServiceDocument document, Set<String> clashing) {
        var name = document.service().name();
        var prefix = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        var content = (JsonObject) Objects.requireNonNull(rewritten(document.content(), prefix, clashing));
        var schemas = new JsonObject();
        schemas(new ServiceDocument(document.service(), content))
                .forEach(schema -> schemas.put(
                        clashing.contains(schema.getKey()) ? prefix + schema.getKey() : schema.getKey(),
                        schema.getValue()));
        if (content.containsKey("components")) {
            content.getJsonObject("components").put("schemas", schemas);
        }
        return new ServiceDocument(document.service(), content);
    }

    private static @Nullable Object rewritten(@Nullable Object node, String prefix, Set<String> clashing) {
        return switch (node) {
            case JsonObject object -> {
                var copy = new JsonObject();
                object.forEach(entry -> copy.put(entry.getKey(), rewritten(entry.getValue(), prefix, clashing)));
                yield copy;
            }
            case JsonArray array -> {
                var copy = new JsonArray();
                array.forEach(element -> copy.add(rewritten(element, prefix, clashing)));
                yield copy;
            }
            case String text
            when text.startsWith(REFERENCE) && clashing.contains(text.substring(REFERENCE.length())) ->
                REFERENCE + prefix + text.substring(REFERENCE.length());
            case null, default -> node;
        };
    }

    private static JsonObject schemas(ServiceDocument document) {
        return document.content()
                .getJsonObject("components", new JsonObject())
                .getJsonObject("schemas", new JsonObject());
    }
}
