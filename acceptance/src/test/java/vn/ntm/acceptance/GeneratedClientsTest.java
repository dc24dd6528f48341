package vn.ntm.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.ntm.local.layout.Project;

/** Programs that others generate from {@code /openapi} do a reporter's and a reviewer's work, without a line of theirs changed. */
@ExtendWith(June.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class GeneratedClientsTest {

    private static final String REGIME = "ha-tinh.nl5-2024.dot-xuat";

    @Test
    void java_with_its_own_http_client_goes_from_the_request_to_the_consolidation() throws Exception {
        finishes("native", new NativeJourney(asked("native")).run());
    }

    @Test
    void java_with_okhttp_and_gson_goes_from_the_request_to_the_consolidation() throws Exception {
        finishes("okhttp", new OkHttpJourney(asked("okhttp")).run());
    }

    @Test
    void typescript_with_fetch_goes_from_the_request_to_the_consolidation() throws Exception {
        finishes("typescript", run(asked("typescript"), Map.of(), "node", "target/typescript/journey.js"));
    }

    @Test
    void python_goes_from_the_request_to_the_consolidation() throws Exception {
        assumeTrue(
                new ProcessBuilder("python3", "-c", "import pydantic; pydantic.TypeAdapter")
                                .start()
                                .waitFor()
                        == 0,
                "NOT RUN: the Python client wants pydantic 2 (Debian 13: apt-get install python3-pydantic)");
        finishes("python", run(asked("python"), Map.of("PYTHONPATH", "target/python"), "python3", "python/journey.py"));
    }

    private static Journey.Outcome run(Journey.Asked asked, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(Project.find().root().resolve("clients").toFile());
        process.environment().putAll(environment);
        process.environment()
                .putAll(Map.of(
                        "NTM_API", asked.api(),
                        "REGIME", asked.regime(),
                        "REQUEST", asked.request(),
                        "BODY", asked.body(),
                        "REPORTER_TOKEN", asked.reporterToken(),
                        "REVIEWER_TOKEN", asked.reviewerToken()));
        var outcome = JsonPath.from(spoken(process));
        return new Journey.Outcome(
                outcome.getString("refused"),
                outcome.getString("receipt"),
                outcome.getInt("version"),
                outcome.getInt("accepted"),
                new BigDecimal(outcome.getString("done")));
    }

    private static String spoken(ProcessBuilder command) throws IOException, InterruptedException {
        var complaints = Files.createTempFile("ntm-client", ".txt");
        try {
            var process = command.redirectError(complaints.toFile()).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(Files.readString(complaints)).isZero();
            return said;
        } finally {
            Files.delete(complaints);
        }
    }

    private static Journey.Asked asked(String client) {
        var stack = June.province().stack();
        return new Journey.Asked(
                stack.gateway() + "/api/v1",
                REGIME,
                "may-khach-" + client,
                "ha-tinh.so-12",
                stack.token("ha-tinh.so-12"),
                stack.token("ha-tinh.so-03"));
    }

    /** And what it saw is so. */
    private static void finishes(String client, Journey.Outcome outcome) {
        assertThat(outcome.refused()).isEqualTo("changed-meanwhile");
        assertThat(outcome.version()).isEqualTo(2);
        assertThat(outcome.accepted()).isOne();
        assertThat(outcome.done()).isEqualByComparingTo(BigDecimal.TEN);

        var consolidation =
                June.province().body("so-03").get("/consolidations/%s/AH-may-khach-%s".formatted(REGIME, client));
        assertThat(consolidation.getString("number")).isNotNull();
        assertThat(consolidation.getList("sources.version")).hasToString("[2]");
        assertThat(outcome.receipt()).isNotBlank();
    }
}
