package vn.ntm.acceptance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ntm.local.clock.Routines;
import vn.ntm.local.layout.Part;

/**
 * Hà Tĩnh's year 2024. In each of the 18 periods one body sends early, one in the last millisecond, one is returned and sends
 * again, one is late by one millisecond, and 25 of the 29 send nothing.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FromDirectiveToConsolidationTest {

    private static final int REPORTERS = 29;
    private static final int PERIODS = 12 + 4 + 1 + 1;
    private static final int SILENT = REPORTERS - 4;

    @TempDir
    static Path folder = Path.of("");

    static Province province;

    @BeforeAll
    static void the_province_issues_its_directive_in_january() {
        province = Province.started(folder, "2024-01-02T08:00:00+07:00");
        province.publishTheDispatch();
    }

    @AfterAll
    static void the_stack_is_stopped() {
        province.close();
    }

    @Test
    void the_year_runs_from_the_directive_to_the_last_consolidation() throws InterruptedException {
        for (int month = 1; month <= 12; month++) {
            monthGoesBy(month, asked(month));
        }
        province.itIs("2025-01-03T08:00:00+07:00");

        everyObligationIsThereOnceWithItsVerdict();
        everyFactWasToldOnce();
        theSilentWereRemindedThenOverdueThenEscalated();
        theTasksOfTheYearAreOverdue();
    }

    /** In June month, quarter and half-year are due together; in December month, quarter and year. */
    private static List<Asked> asked(int month) {
        var asked = new ArrayList<Asked>();
        asked.add(new Asked("thang", "2024-M%02d".formatted(month)));
        if (month % 3 == 0) {
            asked.add(new Asked("quy", "2024-Q" + month / 3));
        }
        if (month == 6) {
            asked.add(new Asked("sau-thang", "2024-S1"));
        }
        if (month == 12) {
            asked.add(new Asked("nam", "2024-A1"));
        }
        return asked;
    }

    private static void monthGoesBy(int month, List<Asked> periods) throws InterruptedException {
        var early = province.body("so-01");
        var corrected = province.body("so-02");
        var lastMoment = province.body("so-04");
        var tooLate = province.body("h-huongkhe");
        var receiver = province.body("so-03");
        var otherReceiver = province.body("vpdp");

        province.itIs(on(month, 14, "23:59:59.999"));
        periods.forEach(p -> assertThat(states(p)).as("%s is not open yet", p).containsOnlyKeys("UPCOMING"));
        province.itIs(on(month, 15, "00:00:00"));
        periods.forEach(
                p -> assertThat(states(p)).as("%s opens for all at once", p).isEqualTo(Map.of("OPEN", REPORTERS)));

        // Reminders come on the working days before the 21st and the 23rd, the first not before the 19th.
        province.itIs(on(month, 18, "09:00:00"));
        for (var p : periods) {
            var sent = early.send(early.obligation(p.regime(), p.period()), 10);
            assertThat(sent.getBoolean("receipt.onTime")).isTrue();
            receiver.accept(sent.getString("report"));
            receiver.giveBack(corrected
                    .send(corrected.obligation(p.regime(), p.period()), 19)
                    .getString("report"));
        }
        province.itIs(on(month, 20, "08:00:00"));
        province.itIs(on(month, 21, "08:00:00"));
        for (var p : periods) {
            var again = corrected.send(corrected.obligation(p.regime(), p.period()), 20);
            assertThat(again.getInt("version")).isEqualTo(2);
            otherReceiver.accept(again.getString("report"));
        }
        province.itIs(on(month, 23, "08:00:00"));

        province.itIs(on(month, 24, "23:59:59.999"));
        for (var p : periods) {
            var sent = lastMoment.send(lastMoment.obligation(p.regime(), p.period()), 30);
            assertThat(sent.getBoolean("receipt.onTime")).isTrue();
            assertThat(sent.getLong("receipt.lateByMilliseconds")).isZero();
            receiver.accept(sent.getString("report"));
        }
        if (month == 1) {
            atMidnightNothingIsCalledOverdueYet(periods);
        }
        province.itIsSuddenly(on(month, 25, "00:00:00.001"));
        for (var p : periods) {
            var sent = tooLate.send(tooLate.obligation(p.regime(), p.period()), 40);
            assertThat(sent.getBoolean("receipt.onTime")).isFalse();
            assertThat(sent.getLong("receipt.lateByMilliseconds")).isEqualTo(1);
            otherReceiver.accept(sent.getString("report"));
        }
        province.itIs(on(month, 28, "08:00:00"));
        periods.forEach(FromDirectiveToConsolidationTest::isConsolidated);
        if (month == 1) {
            whoLeadsReadsTheResults(periods.getFirst());
        }
    }

    /** The chairman, the Prime Minister and the ministries owe and receive nothing: they read what their branch did. */
    private static void whoLeadsReadsTheResults(Asked p) {
        for (var account : List.of("ha-tinh.chu-tich", "trung-uong.ttg", "trung-uong.bo-nganh")) {
            var leader = province.account(account);

            assertThat(leader.get("/consolidations/%s/%s".formatted(p.regime(), p.period()))
                            .getInt("accepted"))
                    .as(account)
                    .isEqualTo(4);
            assertThat(leader.get("/compliance?regime=%s&period=%s".formatted(p.regime(), p.period()))
                            .getInt("items[0].expected"))
                    .as(account)
                    .isEqualTo(REPORTERS);
            assertThat(leader.get("/obligations?limit=500&regime=%s&period=%s".formatted(p.regime(), p.period()))
                            .getList("items"))
                    .as(account)
                    .hasSize(REPORTERS);
            assertThat(leader.get("/scoreboard?year=2024&limit=500")
                            .getString("items.find { it.organisation == 'ha-tinh.so-01' }.head.title"))
                    .as(account)
                    .isEqualTo("Giám đốc Sở");
        }
    }

    private static void atMidnightNothingIsCalledOverdueYet(List<Asked> periods) throws InterruptedException {
        province.itIs(on(1, 25, "00:00:00"));

        periods.forEach(p -> assertThat(states(p)).containsKey("OPEN").doesNotContainKey("OVERDUE"));
        var next = new Routines(province.stack().managementUrl(Part.REPORTING)).next();
        assertThat(next.map(Routines.Next::at))
                .as("and whoever moved the clock there is told when it is")
                .contains(Instant.parse("2024-01-24T17:00:30Z"));
    }

    private static void isConsolidated(Asked p) {
        var closed = province.body("so-03")
                .act("/consolidations/%s/%s".formatted(p.regime(), p.period()), "close")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(closed.getInt("expected")).isEqualTo(REPORTERS);
        assertThat(closed.getInt("received")).isEqualTo(4);
        assertThat(closed.getInt("accepted")).isEqualTo(4);
        assertThat(closed.getList("missing")).hasSize(SILENT);
        assertThat(new BigDecimal(closed.getString("totals.find { it.indicator == 'nhiem-vu-hoan-thanh' }.value")))
                .isEqualByComparingTo("100");
        assertThat(closed.getList("sources.version", Integer.class)).containsExactlyInAnyOrder(1, 2, 1, 1);
    }

    private static void everyObligationIsThereOnceWithItsVerdict() {
        var lines = province.body("so-03").get("/compliance");
        var of2024 = "items.findAll { it.period.startsWith('2024') }";

        assertThat(lines.getList(of2024)).hasSize(PERIODS);
        assertThat(sum(lines.getList(of2024 + ".expected"))).isEqualTo(REPORTERS * PERIODS);
        assertThat(sum(lines.getList(of2024 + ".onTime"))).isEqualTo(3 * PERIODS);
        assertThat(sum(lines.getList(of2024 + ".late"))).isEqualTo(PERIODS);
        assertThat(sum(lines.getList(of2024 + ".missing"))).isEqualTo(SILENT * PERIODS);
        assertThat(sum(lines.getList(of2024 + ".returned"))).isZero();
        assertThat(sum(lines.getList(of2024 + ".accepted"))).isEqualTo(4 * PERIODS);
    }

    private static void everyFactWasToldOnce() {
        var expected = Map.of(
                "ObligationOpened", (long) REPORTERS * PERIODS,
                // neither the early nor the corrected are reminded, twice
                "DeadlineApproaching", 2L * (REPORTERS - 2) * PERIODS,
                // the silent, and the one that came a millisecond after
                "DeadlineMissed", (long) (SILENT + 1) * PERIODS,
                "ObligationEscalated", (long) SILENT * PERIODS,
                "ReportSubmitted", 5L * PERIODS,
                "ReportReturned", (long) PERIODS,
                "ReportAccepted", 4L * PERIODS,
                "ConsolidationClosed", (long) PERIODS);

        // The last of them may still be on their way.
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        told("ntm.reporting").counts(event -> event.payload().contains("\"period\":\"2024-")))
                .isEqualTo(expected));
    }

    private static Told told(String topic) {
        return Told.on(province.stack().kafkaBootstrap(), topic);
    }

    private static void theSilentWereRemindedThenOverdueThenEscalated() {
        var kinds = province.body("so-05").get("/notices?limit=500").getList("items.kind", String.class);

        assertThat(kinds).hasSize(5 * PERIODS);
        assertThat(kinds.subList(kinds.size() - 5, kinds.size()))
                .containsExactly("ESCALATION", "MISSED", "REMINDER", "REMINDER", "OPENED");
    }

    /** T1.4 and T4 "trong năm 2024", T1.5 "năm 2024", T1.7 and T1.8 "trước 30/9/2024": 13 + 2 + 4 + 2 + 1 bodies. */
    private static void theTasksOfTheYearAreOverdue() {
        var told = told("ntm.assignment");

        assertThat(told.counts(_ -> true)).containsEntry("TaskOverdue", 22L).containsEntry("DirectivePublished", 1L);
        assertThat(told.events().stream()
                        .filter(event -> event.type().equals("TaskOverdue"))
                        .map(event -> event.field("deadline")))
                .containsOnly("2024-09-30T00:00:00+07:00", "2025-01-01T00:00:00+07:00");
    }

    private static Map<String, Integer> states(Asked p) {
        List<String> states = province.body("so-03")
                .get("/obligations?limit=500&regime=%s&period=%s".formatted(p.regime(), p.period()))
                .getList("items.state");
        return states.stream().collect(toMap(state -> state, _ -> 1, Integer::sum));
    }

    private static int sum(List<?> numbers) {
        return numbers.stream()
                .mapToInt(number -> new BigDecimal(number.toString()).intValueExact())
                .sum();
    }

    private static String on(int month, int day, String time) {
        return "2024-%02d-%02dT%s+07:00".formatted(month, day, time);
    }

    record Asked(String frequency, String period) {
        String regime() {
            return "ha-tinh.nl5-2024." + frequency;
        }
    }
}
