package vn.ntm.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.ntm.local.layout.Project;

/** The lines of README's "The first report", run as they stand there by whoever tries them, and by whoever tries them again. */
@ExtendWith(June.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstReportTest {

    private static final Pattern LINES = Pattern.compile("## The first report\n.*?```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RECEIPT = Pattern.compile("\"(?:number|receipt)\": \"([^\"]+)\"");

    @Test
    void the_lines_send_a_report_once_and_say_the_second_time_what_was_sent() throws Exception {
        var first = run();
        var second = run();

        var receipt = RECEIPT.matcher(first);
        assertThat(receipt.find()).as(first).isTrue();
        assertThat(first).contains("\"version\": 1");
        assertThat(second)
                .contains(receipt.group(1), "\"state\": \"SUBMITTED\"")
                .doesNotContain("Traceback", "\"violations\"");
    }

    /** Fails with the first line that fails, as nobody who pastes them would go on. */
    private static String run() throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", "-euo", "pipefail", "-c", lines())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** Less what only a stack that ./ntm has started can answer, and for a body that no other test speaks for. */
    private static String lines() throws IOException {
        var readme = LINES.matcher(Files.readString(Project.find().root().resolve("README.md")));
        assertThat(readme.find()).isTrue();
        var stack = June.province().stack();
        var lines = readme.group(1);
        assertThat(lines).contains("http://localhost:8080/api/v1", "$(./ntm token ha-tinh.so-01)");
        return lines.replace("http://localhost:8080/api/v1", stack.gateway() + "/api/v1")
                .replace("$(./ntm token ha-tinh.so-01)", stack.token("ha-tinh.so-13"));
    }
}
