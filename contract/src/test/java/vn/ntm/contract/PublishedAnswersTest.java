package vn.ntm.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedAnswersTest {

    private static final PublishedAnswers PUBLISHED = published("""
            components:
              schemas:
                Task: {type: object, required: [state], properties: {state: {type: string, enum: [OPEN]}}}
              responses:
                NotFound: {x-codes: [no-such-task], content: {application/problem+json: {schema: {type: object}}}}
            paths:
              /api/v1/tasks/{id}:
                get:
                  operationId: readTask
                  responses:
                    "200": {headers: {ETag: {}}, content: {application/json: {schema: {$ref: "#/components/schemas/Task"}}}}
                    "404": {$ref: "#/components/responses/NotFound"}
                put: {responses: {}}
              /api/v1/tasks/open:
                get: {operationId: readOpenTask, responses: {"204": {}}}
            """);

    @Test
    void an_answer_as_published_contradicts_nothing() {
        assertThat(read(200, Map.of("ETag", "\"1\""), "application/json", "{\"state\":\"OPEN\"}"))
                .isEmpty();
        assertThat(read(404, Map.of(), "application/problem+json;charset=utf-8", "{\"code\":\"no-such-task\"}"))
                .isEmpty();
    }

    @Test
    void each_kind_of_contradiction_is_named() {
        assertThat(read(409, Map.of(), null, ""))
                .containsExactly("readTask: 409 is a status that the document does not name");
        assertThat(read(200, Map.of(), null, "")).containsExactly("readTask: 200 lacks the header ETag");
        assertThat(read(404, Map.of("Retry-After", "5"), null, ""))
                .containsExactly("readTask: 404 has a header that the document does not name: Retry-After");
        assertThat(read(404, Map.of(), "text/html", "<p>"))
                .contains("readTask: 404 has a body of a type that the document does not name: text/html");
        assertThat(read(404, Map.of(), "application/problem+json", "{\"code\":\"no-such-day\"}"))
                .containsExactly("readTask: 404 has a code that the document does not name: no-such-day");
        assertThat(read(200, Map.of("ETag", "\"1\""), "application/json", "{\"state\":\"SHUT\"}"))
                .singleElement()
                .asString()
                .startsWith("readTask: 200 has another body than the document says: [/state");
    }

    @Test
    void the_address_with_fewer_parameters_is_meant_and_an_unknown_one_passed_over() {
        var none = new PublishedAnswers.Answer(204, _ -> null, null, "");

        assertThat(PUBLISHED.contradictions("GET", "/api/v1/tasks/open", none)).isEmpty();
        assertThat(PUBLISHED.contradictions("GET", "/api/v1/tasks/7", none))
                .containsExactly("readTask: 204 is a status that the document does not name");
        assertThat(PUBLISHED.contradictions("GET", "/api/v1/task", none)).isEmpty();
        assertThat(PUBLISHED.contradictions("PUT", "/api/v1/tasks/1", none))
                .as("not completed yet: no operationId")
                .isEmpty();
    }

    private static List<String> read(
            int status, Map<String, String> headers, @org.jspecify.annotations.Nullable String type, String body) {
        return PUBLISHED.contradictions(
                "GET", "/api/v1/tasks/7", new PublishedAnswers.Answer(status, headers::get, type, body));
    }

    private static PublishedAnswers published(String yaml) {
        try {
            return new PublishedAnswers(new YAMLMapper().readTree(yaml));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
