package vn.ntm.reporting.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.accepted;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.submitted;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;

/** A district of two communes, a department beside it, and the committee above them. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EachPlaceOnceTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    String place = "";
    String june = "";

    @BeforeEach
    void a_district_its_communes_and_a_department_are_asked() {
        place = province.founded();
        province.organisation(place + ".x11", "commune", place + ".huyen");
        province.organisation(place + ".x12", "commune", place + ".huyen");
        province.isKnown(place + ".x12");
        var regime = province.regimeAsking(
                """
                {"code":"ho","name":"Số hộ","unit":"hộ","required":false,"total":"SUM"},
                {"code":"ngheo","name":"Hộ nghèo","unit":"hộ","required":false,"total":"SUM"},
                {"code":"ty-le","name":"Tỷ lệ","unit":"%","required":false,"total":"RATIO",
                 "numerator":"ngheo","denominator":"ho"},
                {"code":"bq","name":"Bình quân","unit":"triệu đồng","required":false,"total":"AVERAGE"}""",
                "",
                place,
                UUID.randomUUID(),
                "MONTHLY",
                "[6]",
                "2024-06-03T00:00:00Z",
                "huyen",
                "x11",
                "x12",
                "so-1",
                "ubnd");
        june = "/api/v1/consolidations/" + regime + "/2024-M06";
        time.itIs("2024-06-20T08:00:00+07:00");
    }

    @Test
    void what_a_district_says_contains_what_its_communes_say() {
        said("huyen", figure("ho", 10));
        said("x11", figure("ho", 4));
        said("x12", figure("ho", 4));
        said("so-1", figure("ho", 6));

        total("ho", 16)
                .body("totals.find { it.indicator == 'ho' }.reporters", equalTo(2))
                .body("totals.find { it.indicator == 'ho' }.note", startsWith("2 số liệu không cộng thêm"))
                .body(
                        "totals.find { it.indicator == 'ho' }.notAdded.organisation",
                        contains(place + ".x11", place + ".x12"))
                .body("totals.find { it.indicator == 'ho' }.notAdded.value", contains(4, 4))
                .body(
                        "totals.find { it.indicator == 'ho' }.notAdded.within",
                        contains(place + ".huyen", place + ".huyen"));
    }

    @Test
    void so_it_is_within_one_report_that_names_both() {
        said("ubnd", figure("ho", "huyen", 10) + "," + figure("ho", "x11", 4) + "," + figure("ho", "x12", 4));

        total("ho", 10);
    }

    @Test
    void communes_add_up_where_nothing_contains_them() {
        said("x11", figure("ho", 4));
        said("ubnd", figure("ho", "x12", 5));

        total("ho", 9).body("totals.find { it.indicator == 'ho' }.notAdded", nullValue());
    }

    @Test
    void what_a_body_says_of_itself_counts_before_what_another_says_of_it() {
        said("huyen", figure("ho", 10));
        said("ubnd", figure("ho", "huyen", 11));

        total("ho", 10)
                .body("totals.find { it.indicator == 'ho' }.notAdded.reporter", contains(place + ".ubnd"))
                .body("totals.find { it.indicator == 'ho' }.notAdded.within", contains(place + ".huyen"));
    }

    @Test
    void each_indicator_by_itself_and_rates_and_averages_too() {
        said("huyen", figure("ho", 10) + "," + figure("ngheo", 1) + "," + figure("bq", 50));
        said("x11", figure("ho", 4) + "," + figure("ngheo", 1) + "," + figure("bq", 10));
        said("so-1", figure("ho", 10) + "," + figure("ngheo", 3) + "," + figure("bq", 30));

        total("ho", 20);
        total("ngheo", 4);
        total("ty-le", 20);
        total("bq", 40);
    }

    @Test
    void a_commune_counts_with_the_district_that_it_stood_in_when_the_period_opened() {
        said("huyen", figure("ho", 10));
        said("x11", figure("ho", 4));

        province.tell("OrganisationRegistered", """
                {"organisation":"%s","code":"%s.x11","name":"Xã","kind":"commune","parent":"%s.ubnd",
                 "validFrom":"2024-07-01"}""".formatted(UUID.randomUUID(), place, place));
        province.organisation(place + ".nghe", "division", place + ".ubnd");
        province.isKnown(place + ".nghe");

        total("ho", 10);
    }

    private ValidatableResponse total(String indicator, int value) {
        return as(place + ".nhan", "reviewer")
                .get(june)
                .then()
                .statusCode(200)
                .body("totals.find { it.indicator == '%s' }.value".formatted(indicator), equalTo(value));
    }

    private static String figure(String indicator, int value) {
        return "{\"indicator\":\"%s\",\"value\":%d}".formatted(indicator, value);
    }

    private String figure(String indicator, String of, int value) {
        return "{\"indicator\":\"%s\",\"organisation\":\"%s.%s\",\"value\":%d}".formatted(indicator, place, of, value);
    }

    private void said(String body, String values) {
        var code = place + "." + body;
        var content = "{\"values\":[%s],\"narrative\":[{\"heading\":\"Kết quả\",\"text\":\"x\"}]}".formatted(values);
        var obligation = obligationOf(code);
        String report = submitted(code, obligation, drafted(code, obligation, content))
                .statusCode(201)
                .extract()
                .path("report");
        accepted(place + ".nhan", report).statusCode(200);
    }
}
