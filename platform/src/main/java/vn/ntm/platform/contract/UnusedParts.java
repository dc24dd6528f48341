package vn.ntm.platform.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Schemas and headers that nothing in the document refers to are left out of it. */
final class UnusedParts {

    private UnusedParts() {}

    static void leaveOut(OpenAPI document) {
        var components = document.getComponents();
        var headers = components.getHeaders() == null ? Map.<String, Header>of() : components.getHeaders();
        var answers = answers(document);
        var usedHeaders = new HashSet<String>();
        answers.forEach(answer -> ofAnswer(answer).forEach(header -> usedHeaders.add(lastOf(header.getRef()))));
        List.copyOf(headers.keySet()).stream()
                .filter(name -> !usedHeaders.contains(name))
                .forEach(components::removeHeader);

        var schemas = components.getSchemas() == null ? Map.<String, Schema>of() : components.getSchemas();
        var open = new ArrayList<Schema>();
        operations(document).forEach(operation -> {
            Parameters.parameters(operation).forEach(parameter -> addTo(open, parameter.getSchema()));
            if (operation.getRequestBody() != null) {
                open.addAll(schemas(operation.getRequestBody().getContent()));
            }
        });
        answers.forEach(answer -> open.addAll(schemas(answer.getContent())));
        headers.values().forEach(header -> addTo(open, header.getSchema()));
        var used = reached(open, schemas);
        List.copyOf(schemas.keySet()).stream()
                .filter(name -> !used.contains(name))
                .forEach(components::removeSchema);
    }

    private static List<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .toList();
    }

    private static List<APIResponse> answers(OpenAPI document) {
        var answers = new ArrayList<APIResponse>();
        operations(document)
                .forEach(operation -> answers.addAll(
                        operation.getResponses().getAPIResponses().values()));
        if (document.getComponents().getResponses() != null) {
            answers.addAll(document.getComponents().getResponses().values());
        }
        return answers;
    }

    private static List<Header> ofAnswer(APIResponse answer) {
        return answer.getHeaders() == null
                ? List.of()
                : answer.getHeaders().values().stream()
                        .filter(header -> header.getRef() != null)
                        .toList();
    }

    private static List<Schema> schemas(@Nullable Content content) {
        return content == null
                ? List.of()
                : content.getMediaTypes().values().stream()
                        .filter(media -> media.getSchema() != null)
                        .map(media -> media.getSchema())
                        .toList();
    }

    private static Set<String> reached(List<Schema> open, Map<String, Schema> schemas) {
        var reached = new HashSet<String>();
        while (!open.isEmpty()) {
            var schema = open.removeLast();
            if (schema.getRef() != null) {
                var name = lastOf(schema.getRef());
                if (reached.add(name)) {
                    addTo(open, schemas.get(name));
                }
            }
            open.addAll(Schemas.parts(schema));
        }
        return reached;
    }

    private static void addTo(List<Schema> open, @Nullable Schema schema) {
        if (schema != null) {
            open.add(schema);
        }
    }

    private static String lastOf(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
