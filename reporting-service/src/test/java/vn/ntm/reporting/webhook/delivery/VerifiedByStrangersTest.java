package vn.ntm.reporting.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs of the page for integrators, run as they run them, on what our own signer has signed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifiedByStrangersTest {

    private static final Path PROGRAMS = Path.of("../docs/integrating");

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ANOTHER = "whsec_YW4gZXhhbXBsZSwgd2hpY2ggc2lnbnMgbm90aGluZy4=";
    private static final Instant SIGNED = Instant.parse("2024-06-25T00:00:00Z");
    private static final UUID EVENT = UUID.fromString("018f5a3e-0000-7000-8000-000000000001");
    private static final String BODY = "{\"type\":\"ReportReturned\",\"data\":{\"name\":\"Nông thôn mới\"}}\n\n";

    private static final int YES = 0;
    private static final int NO = 1;

    @ParameterizedTest
    @EnumSource
    void what_we_sign_is_taken(Language language) throws IOException, InterruptedException {
        var request = request(BODY, List.of(SECRET));

        assertThat(language.verifies(request, SECRET, SIGNED)).isEqualTo(YES);
        assertThat(language.verifies(request, SECRET, SIGNED.plusSeconds(300))).isEqualTo(YES);
    }

    @ParameterizedTest
    @EnumSource
    void while_the_secret_changes_one_of_both_is_enough_on_either_side(Language language)
            throws IOException, InterruptedException {
        assertThat(language.verifies(request(BODY, List.of(ANOTHER, SECRET)), SECRET, SIGNED))
                .isEqualTo(YES);
        assertThat(language.verifies(request(BODY, List.of(SECRET)), ANOTHER + " " + SECRET, SIGNED))
                .isEqualTo(YES);
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_body_is_refused(Language language) throws IOException, InterruptedException {
        var changed = request(BODY, List.of(SECRET)).replace("mới", "mơi");

        assertThat(language.verifies(changed, SECRET, SIGNED)).isEqualTo(NO);
    }

    @ParameterizedTest
    @EnumSource
    void an_old_or_a_future_time_is_refused(Language language) throws IOException, InterruptedException {
        var request = request(BODY, List.of(SECRET));

        assertThat(language.verifies(request, SECRET, SIGNED.plusSeconds(301))).isEqualTo(NO);
        assertThat(language.verifies(request, SECRET, SIGNED.minusSeconds(301))).isEqualTo(NO);
    }

    @ParameterizedTest
    @EnumSource
    void what_another_secret_signed_is_refused(Language language) throws IOException, InterruptedException {
        assertThat(language.verifies(request(BODY, List.of(ANOTHER)), SECRET, SIGNED))
                .isEqualTo(NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Verify.java", "verify.py", "verify.mjs", "Verify.cs"})
    void the_pages_show_the_programs_as_they_are(String program) throws IOException {
        var text = Files.readString(PROGRAMS.resolve(program));

        assertThat(Files.readString(PROGRAMS.resolveSibling("integrating.md"))).contains(text);
        assertThat(Files.readString(PROGRAMS.resolveSibling("integrating.vi.md")))
                .contains(text);
    }

    private static String request(String body, List<String> secrets) {
        return "Webhook-Id: %s\r\nWebhook-Timestamp: %d\r\nWebhook-Signature: %s\r\n\r\n%s"
                .formatted(EVENT, SIGNED.getEpochSecond(), new Signature(EVENT, SIGNED, body).with(secrets), body);
    }

    /** C# is not among them: none of our machines runs it. */
    enum Language {
        JAVA(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "Verify.java"),
        PYTHON("python3", "verify.py"),
        JAVASCRIPT("node", "verify.mjs");

        private final String runtime;
        private final String program;

        Language(String runtime, String program) {
            this.runtime = runtime;
            this.program = program;
        }

        /** The status it ends with. */
        int verifies(String request, String secrets, Instant now) throws IOException, InterruptedException {
            mustBeHere();
            var builder = new ProcessBuilder(
                            command(PROGRAMS.resolve(program).toString(), Long.toString(now.getEpochSecond())))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().put("WEBHOOK_SECRETS", secrets);
            var process = builder.start();
            try (var in = process.getOutputStream()) {
                in.write(request.getBytes(StandardCharsets.UTF_8));
            }
            return ended(process);
        }

        private void mustBeHere() throws InterruptedException {
            boolean here;
            try {
                here = ended(new ProcessBuilder(command("--version"))
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start())
                        == 0;
            } catch (IOException _) {
                here = false;
            }
            if (!here) {
                System.err.printf("NOT VERIFIED: %s needs %s, which is not on this machine%n", program, runtime);
            }
            assumeTrue(here, runtime + " is not on this machine");
        }

        private List<String> command(String... arguments) {
            var command = new ArrayList<>(List.of(runtime));
            command.addAll(List.of(arguments));
            return command;
        }

        private static int ended(Process process) throws InterruptedException {
            try {
                assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
                return process.exitValue();
            } finally {
                process.destroyForcibly();
            }
        }
    }
}
