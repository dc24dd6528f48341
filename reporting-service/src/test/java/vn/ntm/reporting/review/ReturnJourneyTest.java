package vn.ntm.reporting.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
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
import vn.ntm.reporting.Report;
import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.testkit.JustRead;

/** From the first submission to the acceptance of the second, as an integrator sees it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnJourneyTest {

    private static final String FIRST = """
            {"values":[{"indicator":"so-viec","value":12},{"indicator":"ty-le","value":75.5}],
             "narrative":[{"heading":"Kết quả","text":"Đã làm"}]}""";
    private static final String CORRECTED = """
            {"values":[{"indicator":"so-viec","value":14,"note":"rà soát"},{"indicator":"ty-le","value":75.50}],
             "narrative":[{"heading":"Kết quả","text":"Đã làm và nghiệm thu"}]}""";

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    String place = "";
    String so1 = "";
    String receiver = "";
    String obligation = "";
    String report = "";

    @BeforeEach
    void june_is_sent() {
        place = province.founded();
        so1 = place + ".so-1";
        receiver = place + ".nhan";
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1", "so-2");
        time.itIs("2024-06-20T08:00:00+07:00");
        obligation = obligationOf(so1);
        report = submitted(so1, obligation, drafted(so1, obligation, FIRST))
                .statusCode(201)
                .extract()
                .path("report");
    }

    @Test
    void three_remarks_are_answered_shown_beside_the_difference_and_the_time_is_shared_out_to_the_hour() {
        time.itIs("2024-06-21T14:00:00+07:00");
        returned("""
                {"reason":"sai-so-lieu","remark":"Đề nghị rà soát","cells":[
                 {"cell":"figures/so-viec","text":"Thấp hơn tháng trước"},
                 {"cell":"figures/ty-le","text":"Căn cứ nào?"},
                 {"pointer":"/narrative/0","text":"Thiếu nghiệm thu"}]}""").statusCode(200).body("correctionDeadline", equalTo("2024-06-27T00:00:00+07:00"));
        as(so1, "reporter").get("/api/v1/notices").then().body("items[0].kind", equalTo("RETURNED"));

        time.itIs("2024-06-26T09:00:00+07:00");
        var etag = drafted(so1, obligation, CORRECTED);
        submitted(so1, obligation, etag)
                .statusCode(422)
                .body("code", equalTo("report-not-as-asked"))
                .body("violations.code", contains("remark-unanswered"))
                .body("violations.pointer", contains("/remarks/2"))
                .body("violations.value", contains("figures/ty-le"))
                .body("remedies", hasSize(2));
        as(so1, "reporter")
                .get("/api/v1/obligations/" + obligation + "/report")
                .then()
                .body("remarks.number", contains(1, 2, 3))
                .body("remarks[1].outcome", nullValue())
                .body("versionsSent", equalTo(1));

        var answered = answered(etag, """
                {"answers":[{"remark":2,"outcome":"KEPT","text":"Theo biên bản nghiệm thu ngày 12/6"},
                            {"remark":1,"outcome":"CHANGED","text":"Bổ sung 2 việc của tháng 5"}]}""");
        submitted(so1, obligation, answered).statusCode(201).body("receipt.onTime", equalTo(true));

        as(receiver, "reviewer")
                .get("/api/v1/reports/" + report + "/diff?from=1&to=2")
                .then()
                .statusCode(200)
                .body("added", equalTo(0))
                .body("removed", equalTo(0))
                .body("changed", equalTo(2))
                .body("cells.cell", contains("figures/so-viec", "figures/ty-le", "narrative/1"))
                .body("cells.change", contains("CHANGED", "KEPT", "CHANGED"))
                .body("cells[0].before.value", equalTo(12))
                .body("cells[0].after.value", equalTo(14))
                .body("cells[0].after.note", equalTo("rà soát"))
                .body("cells[0].remarks[0].answer", equalTo("Bổ sung 2 việc của tháng 5"))
                .body("cells[1].remarks[0].outcome", equalTo("KEPT"))
                .body("cells[2].remarks[0].outcome", equalTo("CHANGED"))
                .body("cells[2].remarks[0].answeredIn", equalTo(2));
        as(receiver, "reviewer")
                .get("/api/v1/reports/" + report)
                .then()
                .body("changes.changed", equalTo(2))
                .body("changes.cells[0].remarks[0].text", equalTo("Thấp hơn tháng trước"))
                .body("history[0].remarks.outcome", contains("CHANGED", "KEPT", "CHANGED"));

        time.itIs("2024-06-26T15:30:00+07:00");
        accepted(receiver, report).statusCode(200).body("version", equalTo(2));
        time.itIs("2024-08-01T00:00:00+07:00");

        // 15/6 0:00 to 20/6 8:00 reporter, to 21/6 14:00 receiver, to 26/6 9:00 reporter, to 15:30 receiver
        var lateness = as(receiver, "reviewer")
                .get("/api/v1/obligations/" + obligation + "/lateness")
                .then()
                .statusCode(200)
                .body("from", equalTo("2024-06-15T00:00:00+07:00"))
                .body("to", equalTo("2024-06-26T15:30:00+07:00"))
                .body("onTime", equalTo(true))
                .body("hours", equalTo(279.5f))
                .body("segments.cause", contains("REPORTER", "REVIEWER", "REPORTER", "REVIEWER"))
                .body("parts.find { it.cause == 'REPORTER' }.hours", equalTo(243.0f))
                .body("parts.find { it.cause == 'REPORTER' }.body", equalTo(so1))
                .body("parts.find { it.cause == 'REVIEWER' }.hours", equalTo(36.5f))
                .body("parts.find { it.cause == 'REVIEWER' }.body", equalTo(receiver))
                .body("afterDeadline.find { it.cause == 'REPORTER' }.hours", equalTo(33.0f))
                .body("afterDeadline.find { it.cause == 'REVIEWER' }.hours", equalTo(6.5f))
                .extract()
                .jsonPath();
        assertThat(lateness.getLong("parts.milliseconds.sum()")).isEqualTo(lateness.getLong("milliseconds"));
    }

    @Test
    void an_answer_that_says_what_was_not_done_is_told_apart() {
        returned("""
                {"reason":"WRONG_FIGURES","remark":"Rà soát","cells":[
                 {"cell":"figures/so-viec","text":"?"},{"cell":"figures/ty-le","text":"?"}]}""").statusCode(200);
        var etag = answered(drafted(so1, obligation, CORRECTED), """
                {"answers":[{"remark":1,"outcome":"KEPT","text":"Đúng rồi"},{"remark":2,"outcome":"CHANGED","text":"Đã sửa"}]}""");

        submitted(so1, obligation, etag)
                .statusCode(422)
                .body("violations.code", contains("said-kept-but-is-not", "said-changed-but-is-not"));
    }

    @Test
    void a_second_round_asks_for_its_own_answers_and_the_third_version_is_accepted() {
        returned("""
                {"reason":"UNCLEAR","remark":"Rà soát","cells":[{"cell":"figures/so-viec","text":"Tăng?"}]}""").statusCode(200);
        submitted(so1, obligation, drafted(so1, obligation, CORRECTED)).statusCode(201);
        returned("""
                {"reason":"thieu-minh-chung","remark":"Còn thiếu","cells":[{"cell":"figures/ty-le","text":"Căn cứ?"}]}""").statusCode(200);

        var third = drafted(so1, obligation, FIRST);
        submitted(so1, obligation, third).statusCode(422).body("violations.pointer", contains("/remarks/1"));
        submitted(so1, obligation, answered(third, """
                {"answers":[{"remark":1,"outcome":"KEPT","text":"Biên bản kèm theo"}]}""")).statusCode(201).body("version", equalTo(3));
        accepted(receiver, report).statusCode(200);

        as(so1, "reporter")
                .get("/api/v1/reports/" + report + "/diff?from=1&to=3")
                .then()
                .body("changed", equalTo(0))
                .body("cells.cell", contains("figures/so-viec", "figures/ty-le"))
                .body("cells.change", contains("KEPT", "KEPT"));
        as(so1, "reporter")
                .get("/api/v1/reports/" + report)
                .then()
                .body("history.fate", contains("RETURNED", "RETURNED", "ACCEPTED"));
    }

    @Test
    void a_remark_may_name_what_is_missing_and_is_answered_when_it_is_there() {
        submittedAgainWithout("ty-le");

        as(so1, "reporter")
                .get("/api/v1/reports/" + report + "/diff?from=2&to=3")
                .then()
                .body("added", equalTo(1))
                .body("cells[0].change", equalTo("ADDED"))
                .body("cells[0].before", nullValue())
                .body("cells[0].remarks[0].outcome", equalTo("CHANGED"));
    }

    @Test
    void a_remark_that_points_nowhere_and_a_reason_that_is_none_are_refused_and_nothing_happens() {
        returned("""
                {"reason":"WRONG_FIGURES","remark":"Rà soát","cells":[{"cell":"figures/khong-co","text":"?"},
                 {"pointer":"/values/7","text":"?"},{"cell":"đâu đó","text":"?"},{"text":"?"}]}""")
                .statusCode(422)
                .body("code", equalTo("no-such-cells"))
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/cells/0/cell", "/cells/1/pointer", "/cells/2/cell", "/cells/3/cell"));
        returned("{\"reason\":\"vì thích\",\"remark\":\"Rà soát\",\"cells\":[]}")
                .statusCode(422)
                .body("code", equalTo("no-such-reason"));
        as(so1, "reporter").get("/api/v1/reports/" + report).then().body("state", equalTo("SUBMITTED"));
    }

    @Test
    void only_remarks_that_there_are_can_be_answered() {
        as(so1, "reporter")
                .filter(new JustRead())
                .body("{\"answers\":[{\"remark\":1,\"outcome\":\"KEPT\",\"text\":\"x\"}]}")
                .put("/api/v1/obligations/" + obligation + "/report/answers")
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-to-answer"));
        returned("""
                {"reason":"WRONG_FIGURES","remark":"Rà soát","cells":[{"cell":"figures/so-viec","text":"?"}]}""").statusCode(200);
        as(so1, "reporter")
                .filter(new JustRead())
                .body("{\"answers\":[{\"remark\":7,\"outcome\":\"KEPT\",\"text\":\"x\"}]}")
                .put("/api/v1/obligations/" + obligation + "/report/answers")
                .then()
                .statusCode(422)
                .body("code", equalTo("no-such-remarks"));
    }

    @Test
    void a_receipt_of_a_correction_names_its_deadline_and_that_the_first_was_late() {
        var late = obligationOf(place + ".so-2");
        time.itIs("2024-06-27T16:30:00+07:00");
        String sent = submitted(place + ".so-2", late, drafted(place + ".so-2", late, FIRST))
                .statusCode(201)
                .body("receipt.onTime", equalTo(false))
                .body("receipt.deadline", equalTo("2024-06-25T00:00:00+07:00"))
                .body("receipt.first", nullValue())
                .extract()
                .path("report");
        Report.returned(receiver, sent).statusCode(200);
        time.itIs("2024-06-28T16:30:00+07:00");

        submitted(place + ".so-2", late, drafted(place + ".so-2", late, CORRECTED))
                .statusCode(201)
                .body("receipt.onTime", equalTo(true))
                .body("receipt.lateByMilliseconds", equalTo(0))
                .body("receipt.deadline", equalTo("2024-07-03T00:00:00+07:00"))
                .body("receipt.first.deadline", equalTo("2024-06-25T00:00:00+07:00"))
                .body("receipt.first.submittedAt", equalTo("2024-06-27T16:30:00+07:00"))
                .body("receipt.first.onTime", equalTo(false))
                .body("receipt.first.lateByMilliseconds", equalTo(232_200_000));
    }

    @Test
    void a_remark_that_is_answered_twice_is_refused_and_neither_answer_is_kept() {
        returned("""
                {"reason":"WRONG_FIGURES","remark":"Rà soát","cells":[{"cell":"figures/so-viec","text":"?"}]}""").statusCode(200);

        as(so1, "reporter")
                .filter(new JustRead())
                .body("""
                        {"answers":[{"remark":1,"outcome":"CHANGED","text":"Đã sửa"},{"remark":1,"outcome":"KEPT","text":"Giữ nguyên"}]}""")
                .put("/api/v1/obligations/" + obligation + "/report/answers")
                .then()
                .statusCode(422)
                .body("code", equalTo("remark-answered-twice"))
                .body("violations.pointer", contains("/answers/1/remark"))
                .body("violations[0].message", equalTo("Nhận xét số 1 đã được trả lời ở /answers/0."));

        as(so1, "reporter")
                .get("/api/v1/obligations/" + obligation + "/report")
                .then()
                .body("remarks[0].outcome", nullValue());
    }

    @Test
    void the_catalogue_of_reasons_is_data_with_categories_in_both_languages() {
        as(so1, "reporter")
                .get("/api/v1/return-reasons")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'sai-so-lieu' }.category", equalTo("FIGURES"))
                .body("items.find { it.code == 'sai-so-lieu' }.nameEn", equalTo("Figures are wrong or do not agree"));
    }

    private void submittedAgainWithout(String indicator) {
        returned("""
                {"reason":"WRONG_FIGURES","remark":"Rà soát","cells":[{"cell":"figures/so-viec","text":"?"}]}""").statusCode(200);
        submitted(so1, obligation, drafted(so1, obligation, """
                {"values":[{"indicator":"so-viec","value":14}],"narrative":[{"heading":"Kết quả","text":"Đã làm"}]}""")).statusCode(201);
        returned("""
                {"reason":"INCOMPLETE","remark":"Thiếu","cells":[{"cell":"figures/%s","text":"Bổ sung"}]}""".formatted(indicator)).statusCode(200);
        submitted(so1, obligation, drafted(so1, obligation, FIRST.replace("12", "14")))
                .statusCode(201);
    }

    private ValidatableResponse returned(String said) {
        var etag = as(receiver, "reviewer")
                .get("/api/v1/reports/" + report)
                .then()
                .extract()
                .header("ETag");
        return as(receiver, "reviewer")
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(said)
                .post("/api/v1/reports/" + report + "/return")
                .then();
    }

    private String answered(String etag, String answers) {
        return as(so1, "reporter")
                .header("If-Match", etag)
                .body(answers)
                .put("/api/v1/obligations/" + obligation + "/report/answers")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
