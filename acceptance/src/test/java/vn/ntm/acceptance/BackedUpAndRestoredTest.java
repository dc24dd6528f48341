package vn.ntm.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ntm.local.Options;
import vn.ntm.local.backup.BackUp;
import vn.ntm.local.backup.Restore;
import vn.ntm.local.layout.Folders;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Place;
import vn.ntm.local.layout.Ports;
import vn.ntm.local.layout.Project;
import vn.ntm.local.layout.StackFailure;

/** A backup is worth what is there again after it: so it is taken while people work, and restored. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackedUpAndRestoredTest {

    private static final int PORTS = 24_080;
    private static final String REGIME = "ha-tinh.nl5-2024.thang";

    @Test
    void what_was_acknowledged_is_there_again_and_work_goes_on(
            @TempDir Path first, @TempDir Path second, @TempDir Path backup) throws InterruptedException {
        var key = UUID.randomUUID().toString();
        String obligation;
        String etag;
        String receipt;
        String listed;
        try (var province = Province.started(first, PORTS, "2024-06-03T08:00:00+07:00")) {
            province.publishTheDispatch();
            province.itIs("2024-06-17T08:00:00+07:00");
            var reporter = province.body("so-07");
            obligation = reporter.obligation(REGIME, "2024-M06");
            etag = reporter.draft(obligation, 12);
            // It is away when this is told, so it has not heard of it when the backup is taken.
            province.stack().stop(Part.CRITERIA);
            receipt = reporter.submit(obligation, etag, key)
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString();

            new BackUp(place(first), System.out::println).into(backup);

            listed = obligations(reporter);
            assertThatThrownBy(() -> new Restore(options(first)).from(backup))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("holds a stack already");
        }

        try (var restored = new Restore(options(second)).from(backup)) {
            var reporter = new Body(restored.gateway(), "ha-tinh.so-07", restored::token);
            assertThat(obligations(reporter)).isEqualTo(listed);
            var repeated = reporter.submit(obligation, etag, key)
                    .then()
                    .statusCode(201)
                    .extract();
            assertThat(repeated.asString()).isEqualTo(receipt);
            assertThat(repeated.header("Idempotency-Replayed")).isEqualTo("true");
            var submitted = obligation;
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(Told.on(restored.kafkaBootstrap(), "ntm.reporting")
                                    .counts(event -> event.key().equals(submitted)))
                            .containsEntry("ReportSubmitted", 1L));
        }
    }

    private static String obligations(Body body) {
        return body.get("/obligations").prettify();
    }

    private static Place place(Path folder) {
        return new Place(Project.find(), new Folders(folder), new Ports(PORTS));
    }

    private static Options options(Path folder) {
        return Options.usual().folder(folder).portsFrom(PORTS).telling(System.out::println);
    }
}
