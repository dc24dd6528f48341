package vn.ntm.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.ntm.local.layout.Project;

/** Generated programs tell the alternatives of a body apart, and read on when an answer has more than they knew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedBodiesTest {

    /** Each alternative of each schema that is one of several, with an example. */
    record Alternative(String of, String name, JsonNode example) {

        @Override
        public String toString() {
            return name + ", one of " + of;
        }
    }

    static Stream<Alternative> alternatives() throws IOException {
        var document = new ObjectMapper()
                .readTree(Project.find()
                        .root()
                        .resolve("gateway/target/openapi.json")
                        .toFile());
        return document.at("/components/schemas").properties().stream()
                .flatMap(schema -> schema.getValue().path("oneOf").valueStream().map(one -> {
                    var pointer = one.path("$ref").asText().substring(1);
                    return new Alternative(
                            schema.getKey(),
                            pointer.substring(pointer.lastIndexOf('/') + 1),
                            document.at(pointer).at("/examples/0"));
                }));
    }

    @ParameterizedTest
    @MethodSource("alternatives")
    void java_with_its_own_http_client_reads_each_as_what_it_is(Alternative alternative) throws Exception {
        var type = Class.forName("vn.ntm.client.model." + alternative.of);
        var mapper = new vn.ntm.client.ApiClient().getObjectMapper();

        var read = mapper.readValue(alternative.example.toString(), type);

        assertThat(type.getMethod("getActualInstance").invoke(read))
                .hasToString(mapper.readValue(
                                alternative.example.toString(),
                                Class.forName("vn.ntm.client.model." + alternative.name))
                        .toString())
                .isInstanceOf(Class.forName("vn.ntm.client.model." + alternative.name));
        assertThat(withoutEmptyLists(new ObjectMapper().readTree(mapper.writeValueAsString(read))))
                .isEqualTo(withoutEmptyLists(alternative.example));
    }

    @ParameterizedTest
    @MethodSource("alternatives")
    void java_with_okhttp_and_gson_reads_each_as_what_it_is(Alternative alternative) throws Exception {
        var type = Class.forName("vn.ntm.okhttp.model." + alternative.of);

        var read = type.getMethod("fromJson", String.class).invoke(null, alternative.example.toString());

        assertThat(type.getMethod("getActualInstance").invoke(read))
                .isInstanceOf(Class.forName("vn.ntm.okhttp.model." + alternative.name));
    }

    @Test
    void an_answer_with_a_field_more_is_still_read() throws IOException {
        var answer = """
                {"type": "/problems/changed-meanwhile", "title": "Đã thay đổi", "status": 412, "detail": "Đọc lại.",
                 "instance": "/api/v1/reports/1", "code": "changed-meanwhile", "violations": [], "remedies": [],
                 "moi": "thêm về sau"}""";

        assertThat(new vn.ntm.client.ApiClient()
                        .getObjectMapper()
                        .readValue(answer, vn.ntm.client.model.Problem.class)
                        .getCode())
                .isEqualTo("changed-meanwhile");
        assertThat(vn.ntm.okhttp.model.Problem.fromJson(answer).getCode()).isEqualTo("changed-meanwhile");
    }

    /** A list that is left out is an empty one, in whatever body. */
    private static JsonNode withoutEmptyLists(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.removeIf(value -> value.isContainerNode() && value.isEmpty());
        }
        node.forEach(SealedBodiesTest::withoutEmptyLists);
        return node;
    }
}
