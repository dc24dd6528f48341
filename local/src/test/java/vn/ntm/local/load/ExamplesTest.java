package vn.ntm.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.local.http.Json;

/** Who may look around in the examples, and where. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExamplesTest {

    private static final Set<String> ROLES =
            Set.of("admin", "assigner", "criteria-manager", "integration", "reporter", "reviewer", "viewer");

    @ParameterizedTest
    @ValueSource(strings = {"ha-tinh-2024", "lai-chau-2025"})
    void there_is_an_account_of_a_person_for_each_role_and_each_acts_for_a_registered_body(String example)
            throws IOException {
        var bodies = organisations(example).keySet();

        assertThat(accounts(example)
                        .filter(account -> !account.path("machine").asBoolean())
                        .flatMap(account -> stream(account.path("roles")))
                        .map(JsonNode::asText))
                .containsAll(ROLES);
        assertThat(accounts(example).map(account -> account.path("organisation").asText()))
                .allMatch(bodies::contains);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ha-tinh-2024,  ha-tinh.chu-tich
            ha-tinh-2024,  trung-uong.ttg
            ha-tinh-2024,  trung-uong.bo-nganh
            lai-chau-2025, lai-chau.chu-tich
            lai-chau-2025, trung-uong.bo-nnmt
            """)
    void who_leads_has_in_the_branch_who_asks_for_reports_and_who_sends_them(String example, String account)
            throws IOException {
        var directive = json(example, "directive.json").path("directive");
        var groups = json(example, "organisations.json").path("groups");
        var own = accounts(example)
                .filter(one -> one.path("name").asText().equals(account))
                .findFirst()
                .orElseThrow();
        var branch = branch(organisations(example), own.path("organisation").asText());

        assertThat(stream(own.path("roles")).map(JsonNode::asText)).contains("viewer");
        assertThat(branch).contains(directive.path("issuer").asText());
        assertThat(stream(directive.path("regimes"))
                        .flatMap(regime -> stream(regime.path("reporters")))
                        .map(JsonNode::asText)
                        .flatMap(reporter -> bodies(groups, reporter)))
                .isNotEmpty()
                .allMatch(branch::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ha-tinh-2024", "lai-chau-2025"})
    void every_body_but_a_collective_is_led_from_an_office_and_nobody_is_named(String example) throws IOException {
        organisations(example).values().forEach(body -> {
            var collective = body.path("kind").asText().equals("collective");

            assertThat(body.at("/head/title").isTextual())
                    .as(body.path("code").asText())
                    .isEqualTo(!collective);
            assertThat(body.at("/head/name").isMissingNode()).isTrue();
        });
    }

    /** A group is its members, or those of some kinds below a body: then that body stands for them. */
    private static Stream<String> bodies(JsonNode groups, String reporter) {
        return stream(groups)
                .filter(group -> group.path("code").asText().equals(reporter))
                .findFirst()
                .map(group -> group.path("members").isEmpty()
                        ? Stream.of(group.path("under").asText())
                        : stream(group.path("members")).map(JsonNode::asText))
                .orElse(Stream.of(reporter));
    }

    private static Set<String> branch(Map<String, JsonNode> organisations, String root) {
        var branch = new HashSet<>(Set.of(root));
        while (branch.addAll(organisations.values().stream()
                .filter(body -> branch.contains(body.path("parent").asText()))
                .map(body -> body.path("code").asText())
                .toList())) {}
        return branch;
    }

    private static Map<String, JsonNode> organisations(String example) throws IOException {
        var all = new HashMap<String, JsonNode>();
        json(example, "organisations.json")
                .path("organisations")
                .forEach(body -> all.put(body.path("code").asText(), body));
        return all;
    }

    private static Stream<JsonNode> accounts(String example) throws IOException {
        return stream(json(example, "accounts.json").path("accounts"));
    }

    private static JsonNode json(String example, String file) throws IOException {
        return Json.read(Files.readString(Path.of("..", "examples", example, file)));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
