package vn.ntm.reporting.review.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.sent;

import java.time.OffsetDateTime;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;

/** Sent here a day late, but handed in on paper in time. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceivedOnPaperTest {

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
    void june_is_sent_a_day_late() {
        place = province.founded();
        so1 = place + ".so-1";
        receiver = place + ".nhan";
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1", "so-2");
        time.itIs("2024-06-25T09:00:00+07:00");
        obligation = obligationOf(so1);
        report = sent(so1, obligation, "12");
    }

    @Test
    void the_verdict_is_changed_openly_and_with_proof() {
        compliance(0, 1);

        received("""
                {"receivedAt":"2024-06-24T16:30:00+07:00","channel":"PAPER","document":"125/BC-SNN","reason":"Hệ thống lỗi"}""")
                .statusCode(201)
                .body("onTimeBefore", equalTo(false))
                .body("onTimeAfter", equalTo(true))
                .body("recordedFor", equalTo(receiver));

        compliance(1, 0);
        as(so1, "reporter").get("/api/v1/obligations/" + obligation).then().body("onTime", equalTo(true));
        as(so1, "reporter")
                .get("/api/v1/obligations/" + obligation + "/lateness")
                .then()
                .body("judgedAt", equalTo("2024-06-24T16:30:00+07:00"))
                .body("onTime", equalTo(true));
        as(so1, "reporter")
                .get("/api/v1/obligations/" + obligation + "/paper-receipts")
                .then()
                .body("items.document", contains("125/BC-SNN"))
                .body("items.recordedBy", contains(receiver));
    }

    @Test
    void the_others_and_the_reporter_are_told_and_the_receipt_says_it_beside_what_was_issued() {
        received("""
                {"receivedAt":"2024-06-24T16:30:00+07:00","channel":"PAPER","document":"125/BC-SNN","reason":"Hệ thống lỗi"}""").statusCode(201);

        await().untilAsserted(() -> assertThat(province.told(obligation, "PaperReceiptRecorded"))
                .first(STRING)
                .contains("\"receivedAt\":\"2024-06-24T"));
        String told = as(so1, "reporter")
                .get("/api/v1/notices?kind=RECEIVED_OTHERWISE")
                .then()
                .extract()
                .path("items[0].textVi");
        assertThat(told)
                .startsWith(receiver + " ghi nhận đã nhận báo cáo")
                .endsWith(" ngoài hệ thống lúc 16 giờ 30 ngày 24/06/2024.");
    }

    @Test
    void the_figure_of_compliance_can_be_computed_again_from_the_history() {
        received("""
                {"receivedAt":"2024-06-24T16:30:00+07:00","channel":"EMAIL","document":"125/BC-SNN","reason":"Hệ thống lỗi"}""").statusCode(201);
        sent(place + ".so-2", obligationOf(place + ".so-2"), "3");

        int onTime = 0;
        for (var body : java.util.List.of("so-1", "so-2")) {
            var code = place + "." + body;
            var id = obligationOf(code);
            var line = as(code, "reporter")
                    .get("/api/v1/obligations/" + id)
                    .then()
                    .extract()
                    .jsonPath();
            String sentAt = as(code, "reporter")
                    .get("/api/v1/reports/" + line.getString("report"))
                    .then()
                    .extract()
                    .path("history[0].submittedAt");
            String onPaper = as(code, "reporter")
                    .get("/api/v1/obligations/" + id + "/paper-receipts")
                    .then()
                    .extract()
                    .path("items[0].receivedAt");
            var judged = OffsetDateTime.parse(onPaper == null ? sentAt : onPaper);
            if (judged.isBefore(OffsetDateTime.parse(line.getString("deadline")))) {
                onTime++;
            }
        }

        assertThat(onTime).isEqualTo(1);
        compliance(1, 1);
    }

    @Test
    void late_is_said_by_how_long_and_of_any_part_of_the_tree() {
        sent(place + ".so-2", obligationOf(place + ".so-2"), "3");

        as(receiver, "reviewer")
                .get("/api/v1/compliance?period=2024-M06&under=" + place + ".ubnd")
                .then()
                .body("items[0].late", equalTo(2))
                .body("items[0].longestLateHours", equalTo(9.0f))
                .body("items[0].averageLateHours", equalTo(9.0f));
        as(receiver, "reviewer")
                .get("/api/v1/compliance?period=2024-M06&under=" + so1)
                .then()
                .body("items[0].expected", equalTo(1));
        as(receiver, "reviewer")
                .get("/api/v1/compliance?period=2024-M06&under=" + receiver)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void what_is_not_plausible_is_refused_with_everything_that_is_wrong() {
        received("{\"receivedAt\":\"2024-06-25T10:00:00+07:00\",\"channel\":\"PAPER\",\"reason\":\"?\"}")
                .statusCode(422)
                .body("code", equalTo("receipt-not-plausible"))
                .body(
                        "violations.code",
                        containsInAnyOrder("proof-missing", "received-in-future", "received-no-earlier"));
        received(
                        "{\"receivedAt\":\"2024-06-01T10:00:00+07:00\",\"channel\":\"PAPER\",\"document\":\"1\",\"reason\":\"?\"}")
                .statusCode(422)
                .body("violations.code", contains("received-before-opening"));
        received("""
                {"receivedAt":"2024-06-24T16:30:00+07:00","channel":"PAPER","reason":"x","file":{"name":"a.pdf","content":"A"}}""").statusCode(422).body("violations.code", contains("not-base64"));
        compliance(0, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "bao\\\\cao.pdf",
                "bao\\u0000cao.pdf",
                "fdp\\u202Egnp.exe",
                "a:b.pdf",
                "",
                "<script>.pdf"
            })
    void a_hostile_file_name_is_refused(String name) {
        received("""
                {"receivedAt":"2024-06-24T16:30:00+07:00","channel":"PAPER","reason":"x",
                 "file":{"name":"%s","content":"JVBERi0="}}""".formatted(name)).statusCode(400).contentType("application/problem+json");
        as(so1, "reporter")
                .get("/api/v1/obligations/" + obligation + "/paper-receipts")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void only_who_receives_the_report_may_say_so() {
        as(so1, "reviewer")
                .body(
                        "{\"receivedAt\":\"2024-06-24T16:30:00+07:00\",\"channel\":\"PAPER\",\"document\":\"1\",\"reason\":\"?\"}")
                .post("/api/v1/obligations/" + obligation + "/paper-receipts")
                .then()
                .statusCode(404);
    }

    private void compliance(int onTime, int late) {
        as(receiver, "reviewer")
                .get("/api/v1/compliance?period=2024-M06")
                .then()
                .body("items[0].onTime", equalTo(onTime))
                .body("items[0].late", equalTo(late));
    }

    private ValidatableResponse received(String body) {
        return as(receiver, "reviewer")
                .body(body)
                .post("/api/v1/obligations/" + obligation + "/paper-receipts")
                .then();
    }
}
