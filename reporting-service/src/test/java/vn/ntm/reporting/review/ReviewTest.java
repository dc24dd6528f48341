package vn.ntm.reporting.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.accepted;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.returned;
import static vn.ntm.reporting.Report.saying;
import static vn.ntm.reporting.Report.sent;
import static vn.ntm.reporting.Report.submitted;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.testkit.JustRead;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    String place = "";
    String so1 = "";
    String receiver = "";
    String obligation = "";

    @BeforeEach
    void june_is_open() {
        place = province.founded();
        so1 = place + ".so-1";
        receiver = place + ".nhan";
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        time.itIs("2024-06-20T08:00:00+07:00");
        obligation = obligationOf(so1);
    }

    @Test
    void returned_with_a_reason_sent_again_and_accepted() {
        var report = sent(so1, obligation, "12");
        time.itIs("2024-06-26T09:00:00+07:00");

        returned(receiver, report).statusCode(200).body("correctionDeadline", equalTo("2024-07-02T00:00:00+07:00"));
        submitted(so1, obligation, drafted(so1, obligation, saying("13")))
                .statusCode(201)
                .body("version", equalTo(2))
                .body("receipt.onTime", equalTo(true));
        accepted(receiver, report).statusCode(200).body("version", equalTo(2));

        as(so1, "reporter")
                .get("/api/v1/reports/" + report)
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("content.values[0].value", equalTo(13))
                .body("history.fate", contains("RETURNED", "ACCEPTED"))
                .body("history[0].reason", equalTo("sai-so-lieu"))
                .body("history[0].remarks[0].pointer", equalTo("/values/0"));
        as(so1, "reporter")
                .get("/api/v1/reports/" + report + "?version=1")
                .then()
                .body("content.values[0].value", equalTo(12));
        as(so1, "reporter")
                .get("/api/v1/obligations/" + obligation)
                .then()
                .body("onTime", equalTo(true))
                .body("state", equalTo("ACCEPTED"));
        as(so1, "reporter")
                .get("/api/v1/notices")
                .then()
                .body("items.kind", contains("ACCEPTED", "RETURNED", "REMINDER", "OPENED"))
                .body("items[1].textVi", containsString("Đề nghị kiểm tra lại"));
        as(receiver, "reviewer").get("/api/v1/notices").then().body("items.kind", contains("SUBMITTED", "SUBMITTED"));
    }

    @Test
    void the_days_to_correct_it_are_counted_by_the_calendar_that_was_set() {
        var report = sent(so1, obligation, "12");
        as("root", "admin")
                .header("If-Match", "\"0\"")
                .body("""
                        {"verified":true,"source":"Thông báo thử","holidays":[{"day":"2067-06-21","name":"Nghỉ thử",
                         "nameEn":"Closed for a test"}],"swaps":[{"closed":"2067-06-23","worked":"2067-06-25"}]}""")
                .put("/api/v1/holidays/2067")
                .then()
                .statusCode(200);
        // A Monday; the 22nd, the 24th and Saturday the 25th are worked.
        time.itIsUnnoticed("2067-06-20T09:00:00+07:00");

        returned(receiver, report).statusCode(200).body("correctionDeadline", equalTo("2067-06-26T00:00:00+07:00"));
    }

    @Test
    void only_a_receiver_decides() {
        var report = sent(so1, obligation, "12");

        as(place + ".so-2", "reviewer")
                .filter(new JustRead())
                .post("/api/v1/reports/" + report + "/accept")
                .then()
                .statusCode(404);
        as(so1, "reviewer")
                .filter(new JustRead())
                .post("/api/v1/reports/" + report + "/accept")
                .then()
                .statusCode(404);
        as(receiver, "reporter")
                .filter(new JustRead())
                .post("/api/v1/reports/" + report + "/accept")
                .then()
                .statusCode(403);
    }

    @Test
    void a_return_without_a_reason_is_no_return() {
        var report = sent(so1, obligation, "12");

        as(receiver, "reviewer")
                .filter(new JustRead())
                .body("{\"remark\":\"\",\"cells\":[]}")
                .post("/api/v1/reports/" + report + "/return")
                .then()
                .statusCode(400)
                .body("violations.pointer", org.hamcrest.Matchers.containsInAnyOrder("/reason", "/remark"));
    }

    @Test
    void what_was_accepted_is_not_returned() {
        var report = sent(so1, obligation, "12");
        accepted(receiver, report).statusCode(200);

        returned(receiver, report).statusCode(409).body("code", equalTo("obligation-not-from-here"));
        accepted(receiver, report).statusCode(409);
    }
}
