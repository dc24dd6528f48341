package vn.ntm.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.saying;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;

/** The last and the first millisecond around a deadline, and what happens when two do the same at once. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineRaceTest {

    private static final int RUNNERS = 200;
    private static final Instant DEADLINE =
            OffsetDateTime.parse("2024-06-25T00:00:00+07:00").toInstant();
    private static final Duration STEP = Duration.ofMillis(2).dividedBy(RUNNERS);

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Inject
    Session session;

    @Test
    void two_hundred_at_once_each_get_the_verdict_of_their_own_instant() throws Exception {
        var runners = runners();
        time.itIsUnnoticed("2024-06-25T00:00:20+07:00");

        var answers = atOnce(runners.stream().map(this::send).toList());
        time.itIs("2024-06-25T00:01:00+07:00");

        for (int i = 0; i < RUNNERS; i++) {
            var runner = runners.get(i);
            var receipt = answers.get(i).then().statusCode(201).extract().jsonPath();
            boolean inTime = runner.arrives().isBefore(DEADLINE);
            assertThat(OffsetDateTime.parse(receipt.getString("receipt.submittedAt"))
                            .toInstant())
                    .isEqualTo(runner.arrives());
            assertThat(receipt.getBoolean("receipt.onTime"))
                    .as("arrived %s", runner.arrives())
                    .isEqualTo(inTime);
            assertThat(receipt.getLong("receipt.lateByMilliseconds"))
                    .isEqualTo(
                            inTime
                                    ? 0
                                    : Duration.between(DEADLINE, runner.arrives())
                                            .toMillis());
        }
        as(runners.getFirst().receiver(), "reviewer")
                .get("/api/v1/compliance?period=2024-M06")
                .then()
                .body("items[0].expected", equalTo(RUNNERS))
                .body("items[0].received", equalTo(RUNNERS))
                .body("items[0].onTime", equalTo(RUNNERS / 2))
                .body("items[0].late", equalTo(RUNNERS / 2))
                .body("items[0].missing", equalTo(0));
    }

    @Test
    void two_editors_who_send_the_same_draft_send_one_report_and_the_other_is_told_by_whom() throws Exception {
        var place = juneIsOpen("so-1");
        province.account(place + ".so-1.hai", place + ".so-1");
        var obligation = obligationOf(place + ".so-1");
        var etag = drafted(place + ".so-1", obligation, saying("12"));

        var answers = atOnce(List.of(
                () -> submit(place + ".so-1", obligation, etag, UUID.randomUUID()),
                () -> submit(place + ".so-1.hai", obligation, etag, UUID.randomUUID())));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 412);
        int winner = answers.getFirst().statusCode() == 201 ? 0 : 1;
        var sender = winner == 0 ? place + ".so-1" : place + ".so-1.hai";
        answers.get(1 - winner)
                .then()
                .contentType("application/problem+json")
                .body("code", equalTo("changed-meanwhile"))
                .body("detail", containsString("tài khoản " + sender + " đã gửi phiên bản 1"))
                .body("detail", containsString(answers.get(winner).path("receipt.number")));
        assertThat(versionsOf(obligation)).isEqualTo(1);
    }

    @Test
    void the_same_key_twice_at_once_has_one_effect_and_one_answer() throws Exception {
        var place = juneIsOpen("so-1");
        var obligation = obligationOf(place + ".so-1");
        var etag = drafted(place + ".so-1", obligation, saying("12"));
        var key = UUID.randomUUID();

        var answers = atOnce(Collections.nCopies(8, () -> submit(place + ".so-1", obligation, etag, key)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.getFirst().asString());
        assertThat(answers.stream().filter(answer -> answer.header("Idempotency-Replayed") == null))
                .hasSize(1);
        assertThat(versionsOf(obligation)).isEqualTo(1);
    }

    @Test
    void two_editors_of_a_new_draft_do_not_overwrite_each_other() throws Exception {
        var place = juneIsOpen("so-1");
        province.account(place + ".so-1.hai", place + ".so-1");
        var obligation = obligationOf(place + ".so-1");

        var answers = atOnce(List.of(
                () -> save(place + ".so-1", obligation, saying("1")),
                () -> save(place + ".so-1.hai", obligation, saying("2"))));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        int winner = answers.getFirst().statusCode() == 200 ? 0 : 1;
        answers.get(1 - winner)
                .then()
                .body(
                        "detail",
                        containsString("tài khoản %s đã lưu bản nháp lúc"
                                .formatted(winner == 0 ? place + ".so-1" : place + ".so-1.hai")));
    }

    /** One body each, with a draft that is ready, in an order that is not that of their arrival. */
    private List<Runner> runners() {
        var place = province.founded();
        var codes = IntStream.range(0, RUNNERS)
                .mapToObj(i -> {
                    province.organisation("%s.ban-%d".formatted(place, i), "department", place + ".ubnd");
                    return "ban-" + i;
                })
                .toArray(String[]::new);
        province.isKnown(place + ".ban-" + (RUNNERS - 1));
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", codes);
        time.itIs("2024-06-17T08:00:00+07:00");
        var runners = new ArrayList<Runner>();
        for (int i = 0; i < RUNNERS; i++) {
            var body = "%s.ban-%d".formatted(place, i);
            var obligation = obligationOf(body);
            var etag = drafted(body, obligation, saying("1"));
            var arrives = DEADLINE.minus(Duration.ofMillis(1)).plus(STEP.multipliedBy(i));
            runners.add(new Runner(body, place + ".nhan", obligation, etag, arrives));
        }
        Collections.shuffle(runners, new Random(24));
        return runners;
    }

    private Callable<Response> send(Runner runner) {
        return () -> as(runner.body(), "reporter")
                .header("If-Match", runner.etag())
                .header(
                        "Test-Arrives-At",
                        runner.arrives().atOffset(java.time.ZoneOffset.UTC).toString())
                .post("/api/v1/obligations/" + runner.obligation() + "/report/submit");
    }

    private String juneIsOpen(String reporter) {
        var place = province.founded();
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", reporter);
        time.itIs("2024-06-17T08:00:00+07:00");
        return place;
    }

    private static Response submit(String account, String obligation, String etag, UUID key) {
        return as(account, "reporter")
                .header("If-Match", etag)
                .header("Idempotency-Key", key.toString())
                .post("/api/v1/obligations/" + obligation + "/report/submit");
    }

    private static Response save(String account, String obligation, String content) {
        return as(account, "reporter")
                .header("If-Match", "\"0\"")
                .body(content)
                .put("/api/v1/obligations/" + obligation + "/report");
    }

    private long versionsOf(String obligation) {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("""
                                select count(*) from report_version v join report r on r.id = v.report
                                where r.obligation = :obligation""", Long.class)
                        .setParameter("obligation", UUID.fromString(obligation))
                        .getSingleResult());
    }

    /** All wait for the same signal; the answers are in the order of the questions. */
    private static List<Response> atOnce(List<? extends Callable<Response>> calls) throws Exception {
        var start = new CountDownLatch(1);
        var answers = new ArrayList<Response>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = new ArrayList<Future<Response>>();
            for (var call : calls) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            for (var future : futures) {
                answers.add(future.get());
            }
        }
        return answers;
    }

    record Runner(String body, String receiver, String obligation, String etag, Instant arrives) {}
}
