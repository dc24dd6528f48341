package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.ntm.reporting.Province.as;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.testkit.Tables;

/** What touches others can be tried first: the answer is the one that there would be, and nothing stands. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DryRunTest {

    private static final String YEAR = """
            {"verified":true,"source":"Thông báo thử","holidays":[{"day":"2095-01-03","name":"Tết Dương lịch",
             "nameEn":"New Year's Day"}],"swaps":[]}""";

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Inject
    Tables tables;

    String place = "";
    String regime = "";

    @BeforeEach
    void june_is_open() {
        place = province.founded();
        regime = province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1", "so-2");
        time.itIs("2024-06-20T08:00:00+07:00");
    }

    @Test
    void an_outage_shows_whom_it_would_move_and_moves_nobody() {
        var before = rows();

        as("root", "admin")
                .body(
                        "{\"from\":\"2024-06-20T05:00:00+07:00\",\"to\":\"2024-06-20T07:00:00+07:00\",\"reason\":\"Mất điện\"}")
                .post("/api/v1/outages?dryRun=true")
                .then()
                .statusCode(201)
                .header("Dry-Run", "true");

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_year_of_holidays_is_read_as_it_would_be_and_stays_as_it_was() {
        var year = "/api/v1/holidays/2095";
        var etag = as("root", "admin").get(year).header("ETag");

        as("root", "admin")
                .header("If-Match", etag)
                .body(YEAR)
                .put(year + "?dryRun=true")
                .then()
                .statusCode(200)
                .header("Dry-Run", "true")
                .body("closedDays", hasItem("2095-01-03"));

        as("root", "admin").get(year).then().header("ETag", etag);
    }

    @Test
    void a_consolidation_can_be_closed_on_trial_without_drawing_a_number() {
        var june = "/api/v1/consolidations/" + regime + "/2024-M06";
        var before = rows();
        var reviewer = place + ".nhan";
        as(reviewer, "reviewer")
                .header("If-Match", as(reviewer, "reviewer").get(june).header("ETag"))
                .post(june + "/close?dryRun=true")
                .then()
                .statusCode(409)
                .body("code", equalTo("period-still-running"));
        time.itIs("2024-06-25T00:00:00+07:00");
        var etag = as(reviewer, "reviewer").get(june).header("ETag");

        as(reviewer, "reviewer")
                .header("If-Match", etag)
                .post(june + "/close?dryRun=true")
                .then()
                .statusCode(201)
                .header("Dry-Run", "true")
                .body("number", nullValue())
                .body("totals", notNullValue());

        as(reviewer, "reviewer").get(june).then().body("number", nullValue());
        as(reviewer, "reviewer")
                .header("If-Match", etag)
                .post(june + "/close")
                .then()
                .statusCode(201)
                .header("Dry-Run", nullValue())
                .body("number", startsWith("TH-2024-"));
        assertThat(rows()).isNotEqualTo(before);
    }

    @Test
    void a_report_can_be_asked_for_on_trial_and_the_key_is_not_used_up() {
        var key = UUID.randomUUID().toString();
        var adHoc = province.regime(place, "AD_HOC", "[]", "2024-06-03T00:00:00Z", "so-1");
        var request = """
                {"code":"thu-%s","regime":"%s","title":"Báo cáo thử","reporters":["%s"],
                 "deadline":{"date":"2024-07-01","inclusive":true}}""".formatted(place, adHoc, place + ".so-1");
        var before = rows();

        as(place + ".nhan", "reviewer")
                .header("Idempotency-Key", key)
                .body(request)
                .post("/api/v1/report-requests?dryRun=true")
                .then()
                .statusCode(201)
                .header("Dry-Run", "true");
        assertThat(rows()).isEqualTo(before);

        as(place + ".nhan", "reviewer")
                .header("Idempotency-Key", key)
                .body(request)
                .post("/api/v1/report-requests")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        assertThat(rows()).isNotEqualTo(before);
    }

    /** Positions that nobody got stay drawn, as after any refusal. */
    private Map<String, Long> rows() {
        var rows = tables.counts();
        rows.remove("told");
        return rows;
    }
}
