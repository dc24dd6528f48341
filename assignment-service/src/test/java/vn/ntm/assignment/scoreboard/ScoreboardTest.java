package vn.ntm.assignment.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.Heard;
import vn.ntm.events.CriteriaEvent.UnitRecognised;
import vn.ntm.events.ReportingEvent.ObligationOpened;
import vn.ntm.events.ReportingEvent.ObligationWaived;
import vn.ntm.events.ReportingEvent.PaperReceiptRecorded;
import vn.ntm.events.ReportingEvent.ReportReturned;
import vn.ntm.events.ReportingEvent.ReportSubmitted;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.testkit.JustRead;
import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoreboardTest {

    private static final String ISSUER = "ha-tinh.ubnd-tinh";
    private static final Deadline BEFORE_25_JUNE = Deadline.before(LocalDate.of(2025, 6, 25));

    @Inject
    MovableClock clock;

    @Inject
    Heard heard;

    private final String district = HaTinh.fresh("ha-tinh.h");
    private final String commune = district + ".x1";

    @BeforeEach
    void theDistrictIsThere() {
        clock.is("2026-01-15T08:00:00+07:00");
        HaTinh.isRegistered();
        HaTinh.imported(
                        HaTinh.INSTALLATION,
                        List.of(
                                Map.of(
                                        "code",
                                        district,
                                        "name",
                                        "Huyện",
                                        "kind",
                                        "peoples-committee",
                                        "parent",
                                        ISSUER,
                                        "head",
                                        Map.of("name", "Nguyễn Văn A", "title", "Chủ tịch")),
                                Map.of(
                                        "code",
                                        commune,
                                        "name",
                                        "Xã",
                                        "kind",
                                        "commune",
                                        "parent",
                                        district,
                                        "head",
                                        Map.of("title", "Chủ tịch UBND xã"))))
                .then()
                .statusCode(200);
        List.of(district, commune).forEach(body -> HaTinh.as(HaTinh.INSTALLATION)
                .body(Map.of("organisation", body, "roles", List.of("reporter")))
                .put("/accounts/{name}", body)
                .then()
                .statusCode(201));
    }

    @AfterEach
    void theClockIsAsBefore() {
        clock.is("2024-06-17T01:00:00Z");
    }

    @Test
    void every_figure_is_as_long_as_the_list_of_its_records() {
        clock.is("2025-01-15T08:00:00+07:00");
        taskOf(district);
        clock.is("2026-01-15T08:00:00+07:00");
        opened(district, "2025-M06");
        sent(opened(district, "2025-M05"), district, "2025-M05", "2025-06-24T10:00:00Z");
        sent(opened(district, "2025-M04"), district, "2025-M04", "2025-06-24T17:00:00Z");
        returned(opened(district, "2025-M03"), district, "2025-M03");
        waived(opened(district, "2025-M02"), district, "2025-M02");
        named(commune, district);

        await().untilAsserted(() -> {
            var board = board(district);
            assertThat(board.getInt("reports.total")).isEqualTo(4);
            assertThat(board.getInt("reports.onTime")).isEqualTo(1);
            assertThat(board.getInt("reports.late")).isEqualTo(1);
            assertThat(board.getInt("reports.missing")).isEqualTo(2);
            assertThat(board.getInt("reports.returned")).isEqualTo(1);
        });
        var board = board(district);
        assertThat(board.getInt("tasks.total")).isEqualTo(1);
        assertThat(board.getInt("tasks.overdue")).isEqualTo(1);
        assertThat(board.getInt("targets.total")).isEqualTo(1);
        assertThat(board.getString("head.name")).isEqualTo("Nguyễn Văn A");
        for (var figure : Figure.values()) {
            assertThat(records(district, figure)).as(figure.name()).hasSize(board.getInt(path(figure)));
        }
    }

    @Test
    void what_came_on_paper_in_time_is_on_time() {
        var late = opened(district, "2025-M06");
        sent(late, district, "2025-M06", "2025-06-25T03:00:00Z");
        heard.tell(new PaperReceiptRecorded(
                late,
                regime(),
                Code.valueOf(district),
                Period.valueOf("2025-M06"),
                Instant.parse("2025-06-24T09:30:00Z"),
                Code.valueOf(ISSUER)));

        await().untilAsserted(() -> {
            assertThat(board(district).getInt("reports.onTime")).isEqualTo(1);
            assertThat(board(district).getInt("reports.late")).isEqualTo(0);
        });
        assertThat(records(district, Figure.REPORTS_ON_TIME)).hasSize(1);
    }

    @Test
    void a_named_unit_has_met_its_target_when_it_is_among_those_behind_the_number() {
        named(commune, district);

        assertThat(board(commune).getInt("targets.notMet")).isEqualTo(1);
        heard.tell(new UnitRecognised(
                UUID.randomUUID(),
                Code.valueOf(commune),
                Code.valueOf("xa-ntm-2021-2025"),
                1,
                Code.valueOf("standard"),
                "1/QĐ",
                LocalDate.of(2025, 5, 1)));

        await().untilAsserted(
                        () -> assertThat(board(commune).getInt("targets.met")).isEqualTo(1));
        assertThat(board(district).getInt("targets.met")).isEqualTo(1);
        assertThat(records(commune, Figure.TARGETS_MET)).hasSize(1);
    }

    @Test
    void a_head_without_a_name_is_known_by_the_office_and_one_of_neither_is_refused() {
        assertThat(board(commune).getString("head.title")).isEqualTo("Chủ tịch UBND xã");
        assertThat(board(commune).getString("head.name")).isNull();
        HaTinh.as(HaTinh.INSTALLATION)
                .body(Map.of("name", "Xã", "kind", "commune", "parent", district, "head", Map.of()))
                .put("/organisations/{code}", HaTinh.fresh("ha-tinh.x"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/head"));
    }

    @Test
    void a_branch_sees_itself_and_nobody_else() {
        HaTinh.as(district, "viewer")
                .queryParam("year", 2025)
                .get("/scoreboard")
                .then()
                .statusCode(200)
                .body("items.organisation", contains(district, commune));
        HaTinh.as(district, "viewer")
                .queryParam("year", 2025)
                .queryParam("limit", 1)
                .queryParam("kind", "commune")
                .get("/scoreboard")
                .then()
                .body("items.organisation", contains(commune));
        HaTinh.as(district, "viewer")
                .queryParam("year", 2025)
                .queryParam("under", "ha-tinh.h-kyanh")
                .get("/scoreboard")
                .then()
                .statusCode(404);
        HaTinh.as("lai-chau.ubnd-tinh", "viewer")
                .queryParam("year", 2025)
                .queryParam("figure", "TASKS")
                .get("/scoreboard/{body}/records", district)
                .then()
                .statusCode(404);
        HaTinh.as(district, "viewer").get("/scoreboard").then().statusCode(400);
        var unknown = HaTinh.as(district, "viewer")
                .queryParam("year", 2025)
                .queryParam("figure", "LUCK")
                .get("/scoreboard/{body}/records", district);
        assertThat(unknown.statusCode()).isBetween(400, 499);
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        var first = HaTinh.as(district, "viewer")
                .queryParam("year", 2025)
                .queryParam("limit", 1)
                .get("/scoreboard")
                .then()
                .body("items.organisation", contains(district))
                .extract()
                .<String>path("nextCursor");

        HaTinh.as(district, "viewer")
                .queryParam("year", 2025)
                .queryParam("cursor", first)
                .get("/scoreboard")
                .then()
                .body("items.organisation", contains(commune))
                .body("nextCursor", equalTo(null));
    }

    /** TASKS_ON_TIME is shown as {@code tasks.onTime}, TASKS as {@code tasks.total}. */
    private static String path(Figure figure) {
        var words = figure.name().toLowerCase(Locale.ROOT).split("_", -1);
        if (words.length == 1) {
            return words[0] + ".total";
        }
        var name = new StringBuilder(words[1]);
        for (int i = 2; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return words[0] + "." + name;
    }

    private static void taskOf(String body) {
        var directive = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(directive);
        var task = Dispatch.districtsReport();
        task.put("lead", List.of(body));
        written.put("tasks", List.of(task));
        Dispatch.drafted(written).then().statusCode(201);
        HaTinh.as(ISSUER, "assigner")
                .filter(new JustRead())
                .post("/directives/{code}/publish", directive)
                .then()
                .statusCode(200);
    }

    private static void named(String unit, String issuer) {
        HaTinh.as(issuer, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2025, "subject": "Xã", "units": ["%s"],
                         "measure": {"from": "RECOGNITIONS", "tier": "standard"}}""".formatted(issuer, unit))
                .put("/targets/{code}", HaTinh.fresh("ha-tinh.chi-tieu"))
                .then()
                .statusCode(201);
    }

    private UUID opened(String body, String period) {
        var obligation = UUID.randomUUID();
        heard.tell(
                new ObligationOpened(obligation, regime(), Code.valueOf(body), Period.valueOf(period), BEFORE_25_JUNE));
        return obligation;
    }

    private void sent(UUID obligation, String body, String period, String at) {
        heard.tell(new ReportSubmitted(
                obligation,
                UUID.randomUUID(),
                regime(),
                Code.valueOf(body),
                Period.valueOf(period),
                1,
                Instant.parse(at),
                true,
                0,
                "BN",
                "sha256:00"));
    }

    private void returned(UUID obligation, String body, String period) {
        heard.tell(new ReportReturned(
                obligation,
                UUID.randomUUID(),
                regime(),
                Code.valueOf(body),
                Period.valueOf(period),
                1,
                Code.valueOf(ISSUER),
                Code.valueOf("sai"),
                "Xem lại",
                null));
    }

    private void waived(UUID obligation, String body, String period) {
        heard.tell(new ObligationWaived(
                obligation, regime(), Code.valueOf(body), Period.valueOf(period), Code.valueOf(ISSUER), "miễn", null));
    }

    private static Code regime() {
        return Code.valueOf("ha-tinh.thang");
    }

    private static JsonPath board(String body) {
        return HaTinh.as(ISSUER, "viewer")
                .queryParam("year", 2025)
                .queryParam("under", body)
                .get("/scoreboard")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("items.find { it.organisation == '%s' }".formatted(body));
    }

    private static List<Object> records(String body, Figure figure) {
        var all = new ArrayList<Object>();
        String cursor = null;
        do {
            var request = HaTinh.as(ISSUER, "viewer")
                    .queryParam("year", 2025)
                    .queryParam("figure", figure.name())
                    .queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var answer = request.get("/scoreboard/{body}/records", body)
                    .then()
                    .statusCode(200)
                    .extract();
            all.addAll(answer.jsonPath().getList("items"));
            cursor = answer.path("nextCursor");
        } while (cursor != null);
        return all;
    }
}
