package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.obligationOf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.obligation.Timekeeping;

/** What a body or an address hears of its shape: all of it at once, in words for its author. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeShapeTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    String so1 = "";
    String draft = "";

    @BeforeEach
    void june_is_open() {
        var place = province.founded();
        so1 = place + ".so-1";
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        time.itIs("2024-06-20T08:00:00+07:00");
        draft = "/api/v1/obligations/" + obligationOf(so1) + "/report";
    }

    @Test
    void one_unknown_one_mistyped_and_one_missing_field_are_three_violations_of_one_answer() {
        var answer = put("en", """
                {"values":[{"indicator":"so-viec","value":"bảy"}],"narative":[]}""");

        answer.then()
                .statusCode(400)
                .header("Content-Language", "en")
                .body("code", equalTo("unreadable-body"))
                .body("remedies", hasSize(1))
                .body("remedies[0].action", startsWith("Correct every place that is named"))
                .body("remedies[0].link", equalTo("/openapi#/paths/~1obligations~1%7Bid%7D~1report/put"));
        assertThat(told(answer))
                .containsExactly(
                        "/values/0/value unreadable bảy: It must be a number of at most 18 digits before the point and 6 after it.",
                        "/narative unknown-field null: There is no field \"narative\" here. Did you mean \"narrative\"?",
                        "/narrative NotNull null: It must be given. It must be a list [ ] of at most 100 items.");
    }

    @Test
    void the_same_in_vietnamese() {
        assertThat(told(put("vi", "{\"values\":{},\"narrative\":[{\"heading\":\"a\",\"txet\":\"b\"}]}")))
                .containsExactly(
                        "/values unreadable null: Ở đây là đối tượng { }. Phải là danh sách [ ] không quá 5000 mục.",
                        "/narrative/0/txet unknown-field b: Không có trường \"txet\" ở đây. Có phải là \"text\"?",
                        "/narrative/0/text NotNull null: Không được thiếu. Phải là chữ không quá 50000 ký tự.");
    }

    @Test
    void of_a_section_only_the_kind_that_it_names_is_judged_and_a_kind_that_is_not_is_told_the_words() {
        var answer = as("root", "admin", "assigner")
                .header("Accept-Language", "en")
                .header("If-None-Match", "*")
                .body("""
                        {"name":"F","sections":[{"kind":"TABEL","code":"t"},{"code":"a"},
                         {"kind":"NARRATIVE","code":"a","title":"A","headings":"x"}]}""")
                .put("/api/v1/forms/sai.mau/versions/1");

        assertThat(told(answer))
                .containsExactly(
                        "/sections/0/kind unreadable TABEL: It must be one of: INDICATORS, TABLE, NARRATIVE, ATTACHMENTS. Did you mean \"TABLE\"?",
                        "/sections/1/kind NotNull null: It must be given. It must be one of: INDICATORS, TABLE, NARRATIVE, ATTACHMENTS.",
                        "/sections/2/headings unreadable x: It must be a list [ ] of 1 to 100 items.");
    }

    @Test
    void what_only_jackson_finds_stands_beside_what_the_schema_finds() {
        assertThat(told(put("en", "{\"values\":[],\"values\":[],\"narrative\":[],\"approved\":true}")))
                .containsExactly(
                        " unreadable null: A field stands there twice.",
                        "/approved unknown-field true: There is no field \"approved\" here. The fields are: values, narrative, formVersion, tables, notes, explanations, attachments.");
        assertThat(told(put("en", "{\"values\":[")))
                .hasSize(1)
                .first()
                .asString()
                .contains("it is not JSON");
    }

    @Test
    void of_a_thousand_faults_two_hundred_are_told_and_the_others_counted() {
        var values = IntStream.range(0, 1_000)
                .mapToObj(_ -> "{\"indicator\":\"so-viec\",\"value\":\"x\"}")
                .collect(Collectors.joining(",", "[", "]"));

        var answer = put("en", "{\"values\":" + values + ",\"narrative\":[]}");

        assertThat(told(answer)).hasSize(201).last().asString().endsWith("And 800 more.");
    }

    @Test
    void what_is_of_the_right_shape_is_taken_as_before() {
        put("en", "{\"values\":[{\"indicator\":\"so-viec\",\"value\":7}],\"narrative\":[]}")
                .then()
                .statusCode(200);
    }

    @Test
    void an_address_hears_of_all_its_parameters_at_once() {
        var answer = as(so1, "reporter")
                .header("Accept-Language", "en")
                .get("/api/v1/obligations?state=OPNE&limit=0&due_before=2024-06-24&period=2024-M13&regime=a&regime=b");

        answer.then().statusCode(400).body("code", equalTo("unknown-parameter"));
        assertThat(told(answer))
                .containsExactlyInAnyOrder(
                        "state not-a-word OPNE: It must be one of: UPCOMING, OPEN, OVERDUE, SUBMITTED, RETURNED, ACCEPTED, WAIVED, LOCKED. Did you mean \"OPEN\"?",
                        "limit Min 0: It must be at least 1.",
                        "period not-a-period 2024-M13: It must be a period like 2024-M06, 2024-Q2, 2024-S1, 2024-A1 or AH-bao-so-3.",
                        "regime given-twice a, b: It may be given only once.",
                        "due_before unknown-parameter 2024-06-24: This operation has no parameter \"due_before\". Did you mean \"dueBefore\"?");
    }

    @Test
    void a_stream_of_events_and_a_question_for_the_head_know_their_parameters_too() {
        as(so1, "integration")
                .get("/api/v1/events/stream?typse=ReportSubmitted")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("typse"));
        as(so1, "reporter").head("/api/v1/obligations?stat=OPEN").then().statusCode(400);
        as(so1, "reporter").head("/api/v1/obligations?state=OPEN").then().statusCode(200);
        as(so1, "reporter").options("/api/v1/obligations?stat=OPEN").then().statusCode(200);
    }

    private Response put(String language, String body) {
        var etag = as(so1, "reporter").get(draft).header("ETag");
        return as(so1, "reporter")
                .header("Accept-Language", language)
                .header("If-Match", etag == null ? "\"0\"" : etag)
                .body(body)
                .put(draft);
    }

    private static List<String> told(Response answer) {
        return answer.jsonPath()
                .getList(
                        "violations.collect { it.pointer + ' ' + it.code + ' ' + it.value + ': ' + it.message }",
                        String.class);
    }
}
