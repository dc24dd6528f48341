package vn.ntm.gateway.contract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import vn.ntm.gateway.route.ApiAddress;

/**
 * One OpenAPI 3.1 document out of those of the services.
 *
 * @param complete false if a service did not answer
 */
record JoinedDocument(JsonObject content, boolean complete) {

    static JoinedDocument of(List<ServiceDocument> documents, Set<String> expected) {
        var missing = new TreeSet<>(expected);
        documents.forEach(document -> missing.remove(document.service().name()));
        var paths = new JsonObject();
        var components = new JsonObject();
        for (var document : ComponentNames.keptApart(documents)) {
            takePaths(document, paths);
            takeComponents(document, components);
        }
        var content = new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", info(missing))
                .put("servers", new JsonArray().add(new JsonObject().put("url", ApiAddress.ROOT)))
                .put("tags", tags(documents))
                .put("paths", paths)
                .put("components", components);
        return new JoinedDocument(content, missing.isEmpty());
    }

    private static JsonObject info(Set<String> missing) {
        var about = "Giao diện lập trình của hệ thống báo cáo Chương trình xây dựng nông thôn mới.";
        var lacking = missing.stream()
                .map(name ->
                        "\n\nThiếu phần của dịch vụ %s: hiện không trả lời. The part of %s is missing: it does not answer."
                                .formatted(name, name))
                .collect(Collectors.joining());
        var guide = "\n\nHướng dẫn kết nối: [/integrating?lang=vi](/integrating?lang=vi)."
                + " For integrators: [/integrating](/integrating).";
        return new JsonObject()
                .put("title", "NTM API")
                .put("version", "1.0.0")
                .put("description", about + guide + lacking);
    }

    /** What is not routed to the service is not part of the contract, whatever its document says. */
    private static void takePaths(ServiceDocument document, JsonObject paths) {
        document.content().getJsonObject("paths", new JsonObject()).forEach(entry -> {
            var path = entry.getKey();
            if (ApiAddress.segment(path).filter(document.service()::owns).isPresent()) {
                paths.put(path.substring(ApiAddress.ROOT.length()), entry.getValue());
            }
        });
    }

    private static void takeComponents(ServiceDocument document, JsonObject components) {
        document.content()
                .getJsonObject("components", new JsonObject())
                .forEach(kind -> components.put(
                        kind.getKey(),
                        components
                                .getJsonObject(kind.getKey(), new JsonObject())
                                .mergeIn((JsonObject) kind.getValue())));
    }

    private static JsonArray tags(List<ServiceDocument> documents) {
        var tags = new JsonArray();
        var seen = new TreeSet<String>();
        for (var document : documents) {
            document.content().getJsonArray("tags", new JsonArray()).stream()
                    .map(JsonObject.class::cast)
                    .filter(tag -> seen.add(tag.getString("name")))
                    .forEach(tags::add);
        }
        return tags;
    }
}
