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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import vn.ntm.local.Options;
import vn.ntm.local.backup.BackUp;
import vn.ntm.local.backup.Restore;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.StackFailure;

/** A backup is worth what is there again after it: so it is taken while people work, and restored. */
@ExtendWith(June.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackedUpAndRestoredTest {

    private static final String REGIME = "ha-tinh.nl5-2024.thang";

    @Test
    void what_was_acknowledged_is_there_again_and_work_goes_on(@TempDir Path elsewhere, @TempDir Path backup)
            throws InterruptedException {
        var province = June.province();
        var reporter = province.body("so-12");
        var obligation = reporter.obligation(REGIME, "2024-M06");
        var etag = reporter.draft(obligation, 12);
        var key = UUID.randomUUID().toString();
        // It is away when this is told, so it has not heard of it when the backup is taken.
        province.stack().stop(Part.CRITERIA);
        var receipt = reporter.submit(obligation, etag, key)
                .then()
                .statusCode(201)
                .extract()
                .asString();

        new BackUp(June.place(), System.out::println).into(backup);

        province.stack().start(Part.CRITERIA);
        var listed = obligations(reporter);
        assertThatThrownBy(() -> new Restore(options(June.place().folders().root())).from(backup))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("holds a stack already");

        try (var restored = new Restore(options(elsewhere)).from(backup)) {
            var again = new Body(restored.gateway(), reporter.code(), restored::token);
            assertThat(obligations(again)).isEqualTo(listed);
            var repeated =
                    again.submit(obligation, etag, key).then().statusCode(201).extract();
            assertThat(repeated.asString()).isEqualTo(receipt);
            assertThat(repeated.header("Idempotency-Replayed")).isEqualTo("true");
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(Told.on(restored.kafkaBootstrap(), "ntm.reporting")
                                    .counts(event -> event.key().equals(obligation)))
                            .containsEntry("ReportSubmitted", 1L));
        }
    }

    private static String obligations(Body body) {
        return body.get("/obligations").prettify();
    }

    private static Options options(Path folder) {
        return Options.usual().folder(folder).freePorts().telling(System.out::println);
    }
}
