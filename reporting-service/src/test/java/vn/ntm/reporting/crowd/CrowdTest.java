package vn.ntm.reporting.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.saying;
import static vn.ntm.reporting.Report.submitted;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;

/** Everybody looks something up, nothing gets on, and one body has a report to hand in. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CrowdTest {

    private static final int AT_ONCE = 16;
    private static final int WAITING = 200;
    private static final int TOO_MANY = 9;

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Inject
    Session session;

    @Test
    void a_report_goes_through_a_crowd_of_readers_and_who_comes_too_late_to_wait_is_told_so() {
        var place = province.founded();
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        time.itIs("2024-06-17T08:00:00+07:00");
        var body = place + ".so-1";
        var obligation = obligationOf(body);
        var etag = drafted(body, obligation, saying("12"));

        try (var threads = Executors.newCachedThreadPool()) {
            var readers = QuarkusTransaction.requiringNew().call(() -> {
                session.createNativeMutationQuery("lock table webhook in access exclusive mode")
                        .executeUpdate();
                var crowd = crowd(place, threads);
                await().pollInSameThread().until(() -> answered(crowd).size() == TOO_MANY);

                submitted(body, obligation, etag).statusCode(201);

                assertThat(answered(crowd)).hasSize(TOO_MANY).allSatisfy(CrowdTest::isAskedToComeBack);
                return crowd;
            });

            await().until(() -> answered(readers).size() == readers.size());
            assertThat(answered(readers).stream().filter(answer -> answer.statusCode() == 200))
                    .hasSize(AT_ONCE + WAITING);
        }
    }

    private static List<CompletableFuture<Response>> crowd(String place, ExecutorService threads) {
        return IntStream.range(0, AT_ONCE + WAITING + TOO_MANY)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> as(place + ".nhan", "admin").get("/api/v1/webhooks"), threads))
                .toList();
    }

    private static List<Response> answered(List<CompletableFuture<Response>> crowd) {
        return crowd.stream()
                .filter(CompletableFuture::isDone)
                .map(CompletableFuture::join)
                .toList();
    }

    private static void isAskedToComeBack(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("3");
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo("busy");
        assertThat(answer.jsonPath().getString("remedies[0].action")).isEqualTo("Đọc lại sau vài giây.");
    }
}
