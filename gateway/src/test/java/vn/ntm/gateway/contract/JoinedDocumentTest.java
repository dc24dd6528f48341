package vn.ntm.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.gateway.route.Service;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JoinedDocumentTest {

    private static final Set<String> BOTH = Set.of("assignment", "reporting");

    @Test
    void one_name_for_two_things_is_kept_apart_with_all_that_leads_there() {
        var joined =
                JoinedDocument.of(List.of(speaking("assignment", "tasks"), speaking("reporting", "reports")), BOTH);

        assertThat(schemas(joined))
                .containsExactlyInAnyOrder(
                        "AssignmentLine", "AssignmentPage", "ReportingLine", "ReportingPage", "Problem");
        assertThat(joined.content()
                        .getJsonObject("paths")
                        .getJsonObject("/reports")
                        .encode())
                .contains("#/components/schemas/ReportingPage");
        assertThat(joined.content().encode()).contains("\"$ref\":\"#/components/schemas/AssignmentLine\"");
    }

    @Test
    void one_service_alone_keeps_its_names() {
        var joined = JoinedDocument.of(List.of(speaking("reporting", "reports")), Set.of("reporting"));

        assertThat(schemas(joined)).containsExactlyInAnyOrder("Line", "Page", "Problem");
        assertThat(joined.complete()).isTrue();
    }

    @Test
    void who_is_missing_is_said() {
        var joined = JoinedDocument.of(List.of(speaking("reporting", "reports")), BOTH);

        assertThat(joined.complete()).isFalse();
        assertThat(joined.content().getJsonObject("info").getString("description"))
                .contains("The part of assignment is missing");
    }

    @Test
    void what_is_not_routed_to_a_service_is_not_promised() {
        var joined = JoinedDocument.of(List.of(speaking("reporting", "reports")), BOTH);

        assertThat(joined.content().getJsonObject("paths").fieldNames()).containsExactly("/reports");
    }

    private static Set<String> schemas(JoinedDocument joined) {
        return joined.content()
                .getJsonObject("components")
                .getJsonObject("schemas")
                .fieldNames();
    }

    private static ServiceDocument speaking(String name, String segment) {
        return new ServiceDocument(
                new Service(name, URI.create("http://localhost:1"), URI.create("http://localhost:1"), Set.of(segment)),
                new JsonObject("""
                        {"paths": {
                           "/api/v1/%2$s": {"get": {"schema": {"$ref": "#/components/schemas/Page"}, "example": null}},
                           "/api/v1/inside": {}},
                         "components": {"schemas": {
                           "Page": {"items": [{"$ref": "#/components/schemas/Line"}]},
                           "Line": {"title": "%1$s"},
                           "Problem": {"title": "problem"}}}}""".formatted(name, segment)));
    }
}
