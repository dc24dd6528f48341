package vn.ntm.reporting.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.accepted;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.returned;
import static vn.ntm.reporting.Report.saying;
import static vn.ntm.reporting.Report.sent;
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
import vn.ntm.testkit.JustRead;

/** "Gửi qua UBND huyện": the district checks first, then the department. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForwardReportTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    String so1 = "";
    String district = "";
    String receiver = "";
    String obligation = "";
    String report = "";

    @BeforeEach
    void june_is_sent_through_the_district() {
        var place = province.founded();
        so1 = place + ".so-1";
        district = place + ".huyen";
        receiver = place + ".nhan";
        province.regimeWith(
                "\"via\":[\"%s\"]".formatted(district),
                place,
                UUID.randomUUID(),
                "MONTHLY",
                "[6]",
                "2024-06-03T00:00:00Z",
                "so-1");
        time.itIs("2024-06-20T08:00:00+07:00");
        obligation = obligationOf(so1);
        report = sent(so1, obligation, "12");
    }

    @Test
    void the_district_holds_it_first_and_the_receiver_waits() {
        as(district, "reviewer")
                .get("/api/v1/obligations/" + obligation)
                .then()
                .body("holder", equalTo("RECEIVER"))
                .body("heldBy", contains(district))
                .body("heldSince", equalTo("2024-06-20T08:00:00+07:00"));
        as(district, "reviewer")
                .get("/api/v1/obligations?state=SUBMITTED")
                .then()
                .body("items.id", hasItem(obligation));

        accepted(receiver, report)
                .statusCode(409)
                .body("code", equalTo("held-by-another"))
                .body("detail", containsString(district))
                .body("remedies", hasSize(1));
    }

    @Test
    void forwarded_with_a_note_it_lies_with_the_receiver_who_accepts_it() {
        time.itIs("2024-06-20T11:00:00+07:00");
        forwarded(district).statusCode(200).body("to", nullValue());

        as(so1, "reporter")
                .get("/api/v1/obligations/" + obligation)
                .then()
                .body("heldBy", contains(receiver))
                .body("heldSince", equalTo("2024-06-20T11:00:00+07:00"));
        forwarded(district).statusCode(409).body("code", equalTo("held-by-another"));
        forwarded(receiver).statusCode(409).body("code", equalTo("no-further-body"));
        time.itIs("2024-06-20T12:00:00+07:00");
        accepted(receiver, report).statusCode(200);

        as(receiver, "reviewer")
                .get("/api/v1/reports/" + report)
                .then()
                .body("route.outcome", contains("FORWARDED", "ACCEPTED"))
                .body("route[0].organisation", equalTo(district))
                .body("route[0].note", equalTo("Đã kiểm tra"))
                .body("route[1].decidedBy", equalTo(receiver));
        as(receiver, "reviewer")
                .get("/api/v1/obligations/" + obligation + "/lateness")
                .then()
                .body("parts.find { it.body == '%s' }.hours".formatted(district), equalTo(3.0f))
                .body("parts.find { it.body == '%s' }.hours".formatted(receiver), equalTo(1.0f));
    }

    @Test
    void the_district_may_return_it_and_the_correction_goes_through_the_district_again() {
        returned(district, report).statusCode(200);
        as(so1, "reporter")
                .get("/api/v1/obligations/" + obligation)
                .then()
                .body("state", equalTo("RETURNED"))
                .body("heldBy", contains(so1));

        submitted(so1, obligation, drafted(so1, obligation, saying("13"))).statusCode(201);

        as(so1, "reporter").get("/api/v1/obligations/" + obligation).then().body("heldBy", contains(district));
    }

    private ValidatableResponse forwarded(String by) {
        return as(by, "reviewer")
                .filter(new JustRead())
                .body("{\"note\":\"Đã kiểm tra\"}")
                .post("/api/v1/reports/" + report + "/forward")
                .then();
    }
}
