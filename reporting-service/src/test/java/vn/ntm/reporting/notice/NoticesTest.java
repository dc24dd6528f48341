package vn.ntm.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.returned;
import static vn.ntm.reporting.Report.sent;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.testkit.JustRead;

/** What a body reads names the hour where a deadline has one, and the day as an official writes it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticesTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    String place = "";
    String so1 = "";
    String receiver = "";

    @BeforeEach
    void a_province() {
        place = province.founded();
        so1 = place + ".so-1";
        receiver = place + ".nhan";
        time.itIs("2024-06-17T08:00:00+07:00");
    }

    @Test
    void two_requests_of_one_regime_are_told_apart_by_title_and_hour() {
        var regime = province.regime(place, "AD_HOC", "[]", "2024-06-03T00:00:00Z", "so-1");
        requested(regime, "mot", "Báo cáo thiệt hại do bão số 3", "\"inclusive\":false,\"time\":\"10:00\"");
        requested(regime, "hai", "Báo cáo tiến độ giải ngân", "\"inclusive\":true");
        time.itIs("2024-06-17T08:01:00+07:00");

        assertThat(told("OPENED"))
                .containsExactlyInAnyOrder(
                        "Đã mở kỳ báo cáo: báo cáo thiệt hại do bão số 3. Hạn cuối: 10 giờ ngày 19/06/2024.",
                        "Đã mở kỳ báo cáo: báo cáo tiến độ giải ngân. Hạn cuối: hết ngày 19/06/2024.");
        as(so1, "reporter")
                .get("/api/v1/obligations?period=AH-mot")
                .then()
                .body("items.deadline", contains("2024-06-19T10:00:00+07:00"));
        extended(obligation("AH-mot"), "{\"date\":\"2024-06-28\",\"inclusive\":false,\"time\":\"16:30\"}");
        assertThat(told("DEADLINE_MOVED"))
                .containsExactly("Hạn cuối báo cáo thiệt hại do bão số 3 của " + so1
                        + ": trước là 10 giờ ngày 19/06/2024, nay là 16 giờ 30 ngày 28/06/2024. Lý do: Bão số 3");
        time.itIs("2024-06-28T16:31:00+07:00");
        assertThat(told("MISSED"))
                .contains(so1 + " chưa gửi báo cáo thiệt hại do bão số 3, đã quá hạn cuối: 16 giờ 30 ngày 28/06/2024.");
    }

    @Test
    void what_is_returned_names_until_when_it_is_to_be_corrected() {
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        time.itIs("2024-06-24T09:00:00+07:00");
        var report = sent(so1, obligationOf(so1), "12");

        returned(receiver, report).statusCode(200);

        assertThat(told("RETURNED").getFirst()).endsWith(" Hạn sửa: hết ngày 27/06/2024.");
    }

    @Test
    void what_is_unlocked_tells_the_reporter_until_when() {
        province.regimeWith(
                "\"late\":{\"policy\":\"LOCK\",\"graceHours\":0}",
                place,
                UUID.randomUUID(),
                "MONTHLY",
                "[6]",
                "2024-06-03T00:00:00Z",
                "so-1");
        time.itIs("2024-06-26T08:00:00+07:00");
        var obligation = obligationOf(so1);

        as(receiver, "reviewer")
                .filter(new JustRead())
                .body("""
                        {"deadline":{"date":"2024-06-28","inclusive":true,"time":"12:00"},"reason":"Cán bộ ốm"}""")
                .post("/api/v1/obligations/" + obligation + "/unlocks")
                .then()
                .statusCode(201)
                .body("items[0].deadlineAfter", equalTo("2024-06-28T12:00:00+07:00"));

        assertThat(told("UNLOCKED").getFirst())
                .contains("gửi được đến 12 giờ ngày 28/06/2024, vẫn tính là chậm. Lý do: Cán bộ ốm");
        await().untilAsserted(() -> assertThat(province.told(obligation, "ObligationUnlocked"))
                .first(STRING)
                .contains("\"until\":\"2024-06-28T12:00:00+07:00\""));
    }

    private void requested(String regime, String code, String title, String until) {
        as(receiver, "reviewer")
                .body("""
                        {"code":"%s","regime":"%s","title":"%s","reporters":["%s"],
                         "deadline":{"date":"2024-06-19",%s}}""".formatted(code, regime, title, so1, until))
                .post("/api/v1/report-requests")
                .then()
                .statusCode(201);
    }

    private void extended(String obligation, String deadline) {
        as(receiver, "reviewer")
                .filter(new JustRead())
                .body("{\"deadline\":%s,\"reason\":\"Bão số 3\"}".formatted(deadline))
                .post("/api/v1/obligations/" + obligation + "/extensions")
                .then()
                .statusCode(201);
    }

    private String obligation(String period) {
        return as(so1, "reporter")
                .get("/api/v1/obligations?period=" + period)
                .then()
                .extract()
                .path("items[0].id");
    }

    private List<String> told(String kind) {
        return as(so1, "reporter")
                .get("/api/v1/notices?limit=500&kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .path("items.textVi");
    }
}
