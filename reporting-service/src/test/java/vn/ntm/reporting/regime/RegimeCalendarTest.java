package vn.ntm.reporting.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.reporting.Province.as;

import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.obligation.Timekeeping;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegimeCalendarTest {

    private static final String EVERY_MONTH = "[1,2,3,4,5,6,7,8,9,10,11,12]";
    private static final String BEFORE_THE_25TH = "{\"day\":25,\"monthOffset\":0,\"inclusive\":false}";

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Inject
    SessionFactory sessions;

    @Test
    void a_deadline_is_explained_step_by_step_in_both_languages() {
        var place = province.founded();
        var regime = regime(place, "2024-01-02T00:00:00Z", """
                {"day":25,"monthOffset":0,"inclusive":false,"time":"17:00","workingDayRule":"NEXT"}""", "");

        as(place + ".so-1", "reporter")
                .get("/api/v1/reporting-regimes/" + regime + "/deadline?period=2024-M08&explain=true")
                .then()
                .statusCode(200)
                .body("deadline", equalTo("2024-08-26T17:00:00+07:00"))
                .body("lastDay", equalTo("2024-08-26"))
                .body("closesOn", equalTo("2024-08-14"))
                .body("ruleVersion", equalTo(1))
                .body("legalBasis", equalTo("Công văn 1"))
                .body("steps.step", contains("Closes", "NamesDay", "ReadsHour", "MeetsClosedDay", "Ends"))
                .body("steps.day", contains("2024-08-14", "2024-08-25", "2024-08-25", "2024-08-26", "2024-08-26"))
                .body("steps[3].vi", containsString("Chủ Nhật, 25/08/2024 là ngày nghỉ (cuối tuần)"))
                .body("steps[3].en", containsString("moves to the next working day, Monday, 2024-08-26"))
                .body("steps[2].vi", containsString("đúng hạn đến trước 17 giờ của chính ngày đó"))
                .body("steps[2].en", containsString("on time until before 17:00 of that day"))
                .body("steps[4].vi", equalTo("Hạn cuối: 17 giờ ngày 26/08/2024."))
                .body("cautions", hasSize(0));
    }

    @Test
    void unasked_the_steps_are_left_out_and_a_period_of_another_frequency_is_refused() {
        var place = province.founded();
        var regime = regime(place, "2024-01-02T00:00:00Z", BEFORE_THE_25TH, "");
        var deadline = "/api/v1/reporting-regimes/" + regime + "/deadline";

        as(place + ".so-1", "reporter")
                .get(deadline + "?period=2024-M08")
                .then()
                .body("steps", nullValue())
                .body("cautions.code", contains("last-day-is-closed"));
        as(place + ".so-1", "reporter")
                .get(deadline + "?period=2024-Q3")
                .then()
                .statusCode(422)
                .body("code", equalTo("period-not-of-regime"))
                .body("detail", containsString("có tần suất"));
        as(place + ".so-1", "reporter")
                .get(deadline + "?period=2023-M12")
                .then()
                .statusCode(422)
                .body("code", equalTo("period-not-of-regime"))
                .body("detail", containsString("trước khi chế độ"))
                .body("detail", containsString("có hiệu lực ngày 01/01/2024"));
        as(place + ".so-1", "reporter").get(deadline).then().statusCode(400);
    }

    @Test
    void before_an_hour_of_the_25th_is_the_25th_and_midnight_is_the_24th() {
        var place = province.founded();
        var regime = regime(
                place,
                "2024-06-03T00:00:00Z",
                "{\"day\":25,\"monthOffset\":0,\"inclusive\":false,\"time\":\"16:30\"}",
                "");
        time.itIs("2024-06-20T00:00:00+07:00");

        as(place + ".so-1", "reporter")
                .get("/api/v1/obligations?period=2024-M06")
                .then()
                .body("items.deadline", contains("2024-06-25T16:30:00+07:00"));
        as(place + ".so-1", "reporter")
                .get("/api/v1/notices?kind=OPENED")
                .then()
                .body("items.textVi", hasItem(containsString("Hạn cuối: 16 giờ 30 ngày 25/06/2024.")))
                .body("items.textEn", hasItem(containsString("due by 16:30 on 2024-06-25.")));
        setAnew(place, regime, "2024-06-16T01:00:00Z", """
                {"day":30,"monthOffset":0,"inclusive":true,"time":"00:00","workingDayRule":"NEXT"}""", 2);
        as(place + ".so-1", "reporter")
                .get("/api/v1/reporting-regimes/" + regime + "/deadline?period=2024-M06&explain=true")
                .then()
                .body("deadline", equalTo("2024-07-02T00:00:00+07:00"))
                .body("steps.step", contains("Closes", "NamesDay", "ReadsHour", "MeetsClosedDay", "Ends"))
                .body("steps[2].vi", containsString("ngày cuối cùng là Thứ Bảy, 29/06/2024"))
                .body("steps[4].vi", equalTo("Hạn cuối: hết ngày 01/07/2024."));
    }

    /** The adversary's 1,380 regimes: what the others ask is not read. */
    @Test
    void a_calendar_reads_no_regime_that_asks_other_bodies_and_the_others_in_one_query() {
        var place = province.founded();
        var regime = province.regime(place, "MONTHLY", EVERY_MONTH, "2024-01-02T00:00:00Z", "so-1");
        province.regime(place, "QUARTERLY", "[1,2,3,4]", "2024-01-02T00:00:00Z", "so-1");
        var alone = cost(place, regime);

        for (int i = 0; i < 5; i++) {
            var elsewhere = province.founded();
            province.regime(elsewhere, "MONTHLY", EVERY_MONTH, "2024-01-02T00:00:00Z", "so-1");
        }

        assertThat(cost(place, regime)).isEqualTo(alone);
        assertThat(alone.regimes()).isEqualTo(2);
        province.regime(place, "HALF_YEARLY", "[1]", "2024-01-02T00:00:00Z", "so-1");
        assertThat(cost(place, regime).statements()).isEqualTo(alone.statements());
    }

    /** What a listener does beside it is counted too: the least of several tries is what the calendar takes. */
    private Cost cost(String place, String regime) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var least = IntStream.range(0, 6)
                .mapToObj(again -> {
                    var before = Cost.soFar(statistics);
                    as(place + ".so-1", "reporter")
                            .get("/api/v1/reporting-regimes/" + regime + "/calendar?year=2024")
                            .then()
                            .statusCode(200)
                            .body("", hasSize(12));
                    return Cost.soFar(statistics).since(before);
                })
                .reduce(Cost::least)
                .orElseThrow();
        statistics.setStatisticsEnabled(false);
        return least;
    }

    private record Cost(long statements, long regimes) {

        static Cost soFar(Statistics statistics) {
            return new Cost(
                    statistics.getPrepareStatementCount(),
                    statistics.getEntityStatistics(Regime.class.getName()).getLoadCount());
        }

        Cost since(Cost before) {
            return new Cost(statements - before.statements, regimes - before.regimes);
        }

        Cost least(Cost other) {
            return new Cost(Math.min(statements, other.statements), Math.min(regimes, other.regimes));
        }
    }

    @Test
    void each_level_has_its_deadline_and_is_asked_by_it() {
        var place = province.founded();
        var regime = regime(place, "2024-06-03T00:00:00Z", BEFORE_THE_25TH, """
                ,"levels":[{"kind":"district","deadline":{"day":null,"monthOffset":0,"inclusive":true,
                 "workingDaysAfterClosing":2}}]""");
        time.itIs("2024-06-16T00:00:00+07:00");

        as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations?period=2024-M06")
                .then()
                .body("items.reporter", contains(place + ".huyen", place + ".so-1"))
                .body("items.lastDay", contains("2024-06-18", "2024-06-24"));
        as(place + ".nhan", "reviewer")
                .get("/api/v1/reporting-regimes/" + regime + "/deadline?period=2024-M06&explain=true&organisation="
                        + place + ".huyen")
                .then()
                .body("level", equalTo("district"))
                .body("lastDay", equalTo("2024-06-18"))
                .body("announced", equalTo("2024-06-19T00:00:00+07:00"))
                .body("steps.step", contains("Closes", "CountsWorkingDays", "Ends"));
        as(place + ".nhan", "reviewer")
                .get("/api/v1/reporting-regimes/" + regime + "/calendar?year=2024")
                .then()
                .body("find { it.period == '2024-M06' }.levels[0].lastDay", equalTo("2024-06-18"));
        time.itIs("2024-06-20T00:00:00+07:00");
        as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations?period=2024-M06")
                .then()
                .body("items.state", contains("OVERDUE", "OPEN"));
    }

    private static final String DISTRICTS_BY = """
            ,"levels":[{"kind":"district","deadline":{"day":%s,"monthOffset":0,"inclusive":true,"workingDayRule":"NEXT"}}]""";

    @Test
    void a_later_rule_of_a_level_moves_those_of_that_level_alone() {
        var place = province.founded();
        var regime = regime(place, "2024-06-03T00:00:00Z", BEFORE_THE_25TH, DISTRICTS_BY.formatted("21"));
        time.itIs("2024-06-16T00:00:00+07:00");
        last(place, "2024-06-21", "2024-06-24");

        setAnew(place, regime, "2024-06-16T01:00:00Z", BEFORE_THE_25TH, DISTRICTS_BY.formatted("26"), 2);
        time.itIs("2024-06-16T10:00:00+07:00");
        last(place, "2024-06-26", "2024-06-24");

        setAnew(place, regime, "2024-06-16T04:00:00Z", BEFORE_THE_25TH, DISTRICTS_BY.formatted("20"), 3);
        time.itIs("2024-06-16T12:00:00+07:00");
        last(place, "2024-06-26", "2024-06-24");
    }

    @Test
    void a_level_that_a_later_document_leaves_out_follows_the_rule_of_all_and_its_receipt_goes_by_that() {
        var place = province.founded();
        var regime = regime(place, "2024-06-03T00:00:00Z", BEFORE_THE_25TH, DISTRICTS_BY.formatted("20"));
        time.itIs("2024-06-16T00:00:00+07:00");
        last(place, "2024-06-20", "2024-06-24");

        setAnew(place, regime, "2024-06-16T01:00:00Z", "{\"day\":28,\"monthOffset\":0,\"inclusive\":true}", 2);
        time.itIs("2024-06-16T10:00:00+07:00");
        last(place, "2024-06-28", "2024-06-28");

        time.itIs("2024-06-28T23:00:00+07:00");
        var huyen = place + ".huyen";
        var obligation = Report.obligationOf(huyen);
        Report.submitted(huyen, obligation, Report.drafted(huyen, obligation, "{\"values\":[],\"narrative\":[]}"))
                .statusCode(201)
                .body("receipt.onTime", equalTo(true))
                .body("receipt.deadline", equalTo("2024-06-29T00:00:00+07:00"));
    }

    @Test
    void a_level_that_a_later_document_adds_stands_apart_from_then_on() {
        var place = province.founded();
        var regime = regime(place, "2024-06-03T00:00:00Z", BEFORE_THE_25TH, "");
        time.itIs("2024-06-16T00:00:00+07:00");
        last(place, "2024-06-24", "2024-06-24");

        setAnew(place, regime, "2024-06-16T01:00:00Z", BEFORE_THE_25TH, DISTRICTS_BY.formatted("27"), 2);
        time.itIs("2024-06-16T10:00:00+07:00");
        last(place, "2024-06-27", "2024-06-24");

        setAnew(
                place,
                regime,
                "2024-06-16T04:00:00Z",
                "{\"day\":28,\"monthOffset\":0,\"inclusive\":true}",
                DISTRICTS_BY.formatted("20"),
                3);
        time.itIs("2024-06-16T12:00:00+07:00");
        last(place, "2024-06-27", "2024-06-28");
    }

    @Test
    void a_level_whose_day_is_that_of_all_does_not_move_with_them() {
        var place = province.founded();
        var regime = regime(place, "2024-06-03T00:00:00Z", BEFORE_THE_25TH, DISTRICTS_BY.formatted("24"));
        time.itIs("2024-06-16T00:00:00+07:00");
        last(place, "2024-06-24", "2024-06-24");

        setAnew(
                place,
                regime,
                "2024-06-16T01:00:00Z",
                "{\"day\":27,\"monthOffset\":0,\"inclusive\":true}",
                DISTRICTS_BY.formatted("24"),
                2);
        time.itIs("2024-06-16T10:00:00+07:00");
        last(place, "2024-06-24", "2024-06-27");
    }

    @Test
    void a_new_holiday_moves_a_level_too() {
        var place = province.founded();
        regime(place, "2024-06-03T00:00:00Z", BEFORE_THE_25TH, DISTRICTS_BY.formatted("19"));
        time.itIs("2024-06-16T00:00:00+07:00");
        last(place, "2024-06-19", "2024-06-24");

        holidays(year -> year.replaceFirst(
                "\"holidays\":\\[",
                "\"holidays\":[{\"day\":\"2024-06-19\",\"name\":\"Ngày nghỉ\",\"nameEn\":\"Day off\"},"));
        try {
            time.itIs("2024-06-16T10:00:00+07:00");
            last(place, "2024-06-20", "2024-06-24");
        } finally {
            holidays(year -> year.replaceFirst("\\{\"day\":\"2024-06-19\"[^}]*},", ""));
        }
    }

    private static void holidays(UnaryOperator<String> change) {
        var read = as("root", "admin").get("/api/v1/holidays/2024");
        as("root", "admin")
                .header("If-Match", read.header("ETag"))
                .body(change.apply(read.asString()))
                .put("/api/v1/holidays/2024")
                .then()
                .statusCode(200);
    }

    /** Of June, of the district and of the department. */
    private static void last(String place, String district, String department) {
        await().untilAsserted(() -> as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations?period=2024-M06")
                .then()
                .body("items.find { it.reporter == '%s.huyen' }.lastDay".formatted(place), equalTo(district))
                .body("items.find { it.reporter == '%s.so-1' }.lastDay".formatted(place), equalTo(department)));
    }

    @Test
    void a_day_that_february_does_not_have_is_its_last_one_and_the_explanation_says_so() {
        var place = province.founded();
        var regime = regime(place, "2024-01-02T00:00:00Z", "{\"day\":31,\"monthOffset\":0,\"inclusive\":true}", "");
        var deadline = "/api/v1/reporting-regimes/" + regime + "/deadline?explain=true&period=";

        as(place + ".so-1", "reporter")
                .get(deadline + "2024-M02")
                .then()
                .body("lastDay", equalTo("2024-02-29"))
                .body("steps.step", contains("Closes", "MonthIsShorter", "Ends"))
                .body("steps[1].vi", containsString("ngày 31, nhưng tháng 02/2024 không có ngày này"))
                .body("steps[1].en", containsString("day 31, which 2024-02 does not have"));
        as(place + ".so-1", "reporter").get(deadline + "2024-M03").then().body("lastDay", equalTo("2024-03-31"));
        as(place + ".so-1", "reporter")
                .get("/api/v1/reporting-regimes/" + regime + "/calendar?year=2024")
                .then()
                .body("lastDay[0]", equalTo("2024-01-31"))
                .body("lastDay[1]", equalTo("2024-02-29"))
                .body("lastDay[2]", equalTo("2024-03-31"))
                .body("lastDay[3]", equalTo("2024-04-30"));
    }

    @Test
    void an_estimate_is_open_in_time_and_says_what_it_is() {
        var place = province.founded();
        var regime = regime(
                place,
                "2024-06-03T00:00:00Z",
                "{\"day\":10,\"monthOffset\":0,\"inclusive\":true,\"estimate\":true}",
                "");
        time.itIs("2024-06-05T08:00:00+07:00");

        june(place, "2024-06-10", "OPEN");
        as(place + ".so-1", "reporter")
                .get("/api/v1/obligations?period=2024-M06")
                .then()
                .body("items.opensAt", contains("2024-05-10T00:00:00+07:00"))
                .body("items.closesOn", contains("2024-06-14"));
        as(place + ".so-1", "reporter")
                .get("/api/v1/reporting-regimes/" + regime + "/deadline?period=2024-M06&explain=true")
                .then()
                .body("steps.step", contains("Closes", "NamesDay", "ReadsInclusively", "IsEstimate", "Ends"))
                .body("steps[3].vi", containsString("ước thực hiện"))
                .body("cautions", hasSize(0));
    }

    @Test
    void a_level_whose_deadline_had_passed_when_it_was_told_sends_by_the_deadline_of_all() {
        var place = province.founded();
        regime(place, "2024-06-19T00:00:00Z", BEFORE_THE_25TH, """
                ,"levels":[{"kind":"district","deadline":{"day":null,"monthOffset":0,"inclusive":true,
                 "workingDaysAfterClosing":2}}]""");
        time.itIs("2024-06-20T00:00:00+07:00");

        as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations?period=2024-M06")
                .then()
                .body("items.lastDay", contains("2024-06-24", "2024-06-24"))
                .body("items.state", contains("OPEN", "OPEN"));
    }

    @Test
    void a_later_document_that_asks_before_the_figures_close_still_asks() {
        var place = province.founded();
        var regime = regime(place, "2024-01-02T00:00:00Z", "{\"day\":20,\"monthOffset\":4,\"inclusive\":true}", "");
        time.itIs("2024-06-16T00:00:00+07:00");

        setAnew(place, regime, "2024-06-16T01:00:00Z", "{\"day\":14,\"monthOffset\":-2,\"inclusive\":true}", 2);
        time.itIs("2024-06-16T10:00:00+07:00");

        as(place + ".so-1", "reporter")
                .get("/api/v1/obligations?period=2024-M09")
                .then()
                .body("items.state", contains("OPEN"));
    }

    @Test
    void in_june_three_reports_are_due_on_one_day_and_each_shows_the_others() {
        var place = province.founded();
        var month = province.regime(place, "MONTHLY", EVERY_MONTH, "2024-01-02T00:00:00Z", "so-1");
        var quarter = province.regime(place, "QUARTERLY", "[1,2,3,4]", "2024-01-02T00:00:00Z", "so-1");
        var half = province.regime(place, "HALF_YEARLY", "[1]", "2024-01-02T00:00:00Z", "so-1");

        as(place + ".so-1", "reporter")
                .get("/api/v1/reporting-regimes/" + month + "/calendar?year=2024")
                .then()
                .body("find { it.period == '2024-M06' }.collisions.regime", containsInAnyOrder(quarter, half))
                .body("find { it.period == '2024-M06' }.collisions.period", containsInAnyOrder("2024-Q2", "2024-S1"))
                .body("find { it.period == '2024-M07' }.collisions", hasSize(0));
    }

    @Test
    void calendar_months_close_with_the_month() {
        var place = province.founded();
        var regime = regime(
                place,
                "2024-01-02T00:00:00Z",
                "{\"day\":5,\"monthOffset\":1,\"inclusive\":true}",
                ",\"window\":\"CALENDAR\",\"cumulative\":true");
        time.itIs("2024-07-01T00:00:00+07:00");

        as(place + ".so-1", "reporter")
                .get("/api/v1/obligations?period=2024-M06")
                .then()
                .body("items.closesFrom", contains("2024-01-01"))
                .body("items.closesOn", contains("2024-06-30"))
                .body("items.lastDay", contains("2024-07-05"))
                .body("items.state", contains("OPEN"));
        as(place + ".so-1", "reporter")
                .get("/api/v1/reporting-regimes/" + regime + "/calendar?year=2024")
                .then()
                .body("", hasSize(12));
    }

    @Test
    void a_later_document_moves_what_was_announced_later_and_never_earlier() {
        var place = province.founded();
        var regime = regime(place, "2024-06-03T00:00:00Z", BEFORE_THE_25TH, "");
        time.itIs("2024-06-16T00:00:00+07:00");

        setAnew(place, regime, "2024-06-16T01:00:00Z", "{\"day\":20,\"monthOffset\":0,\"inclusive\":false}", 2);
        time.itIs("2024-06-16T10:00:00+07:00");
        june(place, "2024-06-24", "OPEN");

        setAnew(place, regime, "2024-06-16T02:00:00Z", "{\"day\":28,\"monthOffset\":0,\"inclusive\":true}", 3);
        time.itIs("2024-06-16T11:00:00+07:00");
        time.itIs("2024-06-16T12:00:00+07:00");
        june(place, "2024-06-28", "OPEN");

        as(place + ".so-1", "reporter")
                .get("/api/v1/notices")
                .then()
                .body(
                        "items.findAll { it.kind == 'DEADLINE_MOVED' && it.textVi.contains('tháng 6 năm 2024') }",
                        hasSize(1));
        time.itIs("2024-06-27T10:00:00+07:00");
        june(place, "2024-06-28", "OPEN");
        time.itIs("2024-06-29T10:00:00+07:00");
        june(place, "2024-06-28", "OVERDUE");
    }

    private static void june(String place, String lastDay, String state) {
        as(place + ".so-1", "reporter")
                .get("/api/v1/obligations?period=2024-M06")
                .then()
                .body("items.lastDay", contains(lastDay))
                .body("items.state", contains(state));
    }

    private String regime(String place, String publishedAt, String deadline, String more) {
        publish(place, place + ".thang", publishedAt, deadline, more);
        await().untilAsserted(() -> as(place + ".nhan", "reviewer")
                .get("/api/v1/reporting-regimes/" + place + ".thang")
                .then()
                .statusCode(200));
        return place + ".thang";
    }

    private void setAnew(String place, String regime, String publishedAt, String deadline, int version) {
        setAnew(place, regime, publishedAt, deadline, "", version);
    }

    private void setAnew(String place, String regime, String publishedAt, String deadline, String more, int version) {
        publish(place, regime, publishedAt, deadline, more);
        await().untilAsserted(() -> assertThat(as(place + ".nhan", "reviewer")
                        .get("/api/v1/reporting-regimes/" + regime + "/deadline?period=2024-M06")
                        .jsonPath()
                        .getInt("ruleVersion"))
                .isEqualTo(version));
    }

    private void publish(String place, String regime, String publishedAt, String deadline, String more) {
        province.tell("DirectivePublished", """
                {"directive":"%s","number":null,"symbol":"UBND","title":"Chế độ","issuer":"%s.ubnd","publishedAt":"%s",
                 "regimes":[{"code":"%s","name":"Báo cáo","legalBasis":"Công văn 1","frequency":"MONTHLY","ordinals":%s,
                 "deadline":%s,"reporters":["%s.so-1","%s.cap-huyen"],"recipients":["%s.nhan"],"indicators":[],
                 "outline":[],"validFrom":"2024-01-01","validTo":null%s}]}""".formatted(
                UUID.randomUUID(), place, publishedAt, regime, EVERY_MONTH, deadline, place, place, place, more));
    }
}
