package vn.ntm.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import vn.ntm.contract.DocumentSchemas;
import vn.ntm.contract.Operation;

/** The OpenAPI document of a service leaves nothing unsaid: a program is written from it alone. */
public final class WholeDocument {

    private WholeDocument() {}

    /** No operation, parameter, schema or field without its words; no refusal without its codes; no object of nothing. */
    public static void leavesNothingUnsaid() {
        var operations = Operations.all();
        List<String> unsaid = new ArrayList<>();
        operations.forEach(operation -> operation(operation, unsaid));
        var document = operations.getFirst().document();
        var schemas = DocumentSchemas.ofOpenApi(document);
        document.at("/components/schemas").properties().forEach(schema -> {
            schema(schema.getKey(), schema.getValue(), unsaid);
            examples(schema.getKey(), schema.getValue(), document, schemas, unsaid);
        });
        document.findValuesAsText("description").stream()
                .filter(text -> text.contains("{@") || text.contains("&quot;") || text.contains("&#"))
                .map(text -> "speaks as Java's own documents do: " + text)
                .forEach(unsaid::add);
        assertThat(unsaid).isEmpty();
        assertThat(operations.stream()
                        .map(one -> one.definition().path("operationId").asText()))
                .doesNotHaveDuplicates();
    }

    private static void operation(Operation operation, List<String> unsaid) {
        var said = operation.definition();
        for (var words : List.of("/operationId", "/summary", "/description", "/x-vi/summary", "/tags/0")) {
            if (said.at(words).asText().isBlank()) {
                unsaid.add(operation.name() + " has no " + words);
            }
        }
        said.path("parameters").forEach(parameter -> {
            if (parameter.path("description").asText().isBlank()) {
                unsaid.add(operation.name() + " does not say what "
                        + parameter.path("name").asText() + " is");
            }
        });
        said.path("responses").properties().forEach(answer -> {
            var resolved = operation.resolved(answer.getValue());
            if (answer.getKey().compareTo("400") >= 0
                    && resolved.path("x-codes").isEmpty()) {
                unsaid.add(operation.name() + " does not say with which codes it answers " + answer.getKey());
            }
        });
    }

    private static void schema(String name, JsonNode schema, List<String> unsaid) {
        if (schema.path("description").asText().isBlank()) {
            unsaid.add(name + " is not described");
        }
        if (schema.path("type").asText().equals("object")
                && !schema.has("properties")
                && !schema.has("additionalProperties")
                && !schema.has("oneOf")) {
            unsaid.add(name + " is an object of nothing");
        }
        schema.path("properties").properties().forEach(field -> {
            if (field.getValue().path("description").asText().isBlank()) {
                unsaid.add(name + "." + field.getKey() + " is not described");
            }
        });
    }

    /** What is one of several has an example, and so has each of them; and an example is one. */
    private static void examples(
            String name, JsonNode schema, JsonNode document, DocumentSchemas schemas, List<String> unsaid) {
        if (schema.has("oneOf") && schema.path("examples").isEmpty()) {
            unsaid.add(name + " has no example");
        }
        schema.path("oneOf")
                .valueStream()
                .map(one -> one.path("$ref").asText())
                .filter(one -> document.at(one.substring(1)).path("examples").isEmpty())
                .forEach(one -> unsaid.add(one + ", one of " + name + ", has no example"));
        schema.path("examples")
                .forEach(example -> schemas.contradictions("/components/schemas/" + name, example.toString())
                        .forEach(fault -> unsaid.add("An example of " + name + " is none: " + fault)));
    }
}
