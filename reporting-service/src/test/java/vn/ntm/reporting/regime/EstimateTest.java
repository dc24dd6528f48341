package vn.ntm.reporting.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.ntm.reporting.Province.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.obligation.Timekeeping;

/** "Ước thực hiện": what is due before its figures close is called so wherever a person meets it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EstimateTest {

    private static final String BY_THE_10TH = "{\"day\":10,\"monthOffset\":0,\"inclusive\":true,\"estimate\":true}";
    private static final String BY_THE_20TH = "{\"day\":20,\"monthOffset\":0,\"inclusive\":true}";
    private static final String CALLED = "kết quả, ước thực hiện tháng 6 năm 2024";

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Test
    void an_obligation_its_notices_its_calendar_and_what_was_sent_say_that_it_is_one() throws Exception {
        var place = province.founded();
        var so1 = place + ".so-1";
        var regime = regime(place, BY_THE_10TH, "");
        time.itIs("2024-06-05T08:00:00+07:00");
        time.itIs("2024-06-07T08:00:00+07:00");
        var obligation = Report.obligationOf(so1);

        as(so1, "reporter").get("/api/v1/obligations?period=2024-M06").then().body("items.estimate", contains(true));
        as(so1, "reporter").get("/api/v1/obligations/" + obligation).then().body("estimate", equalTo(true));
        as(so1, "reporter")
                .get("/api/v1/reporting-regimes/" + regime + "/deadline?period=2024-M06")
                .then()
                .body("estimate", equalTo(true));
        as(so1, "reporter")
                .get("/api/v1/reporting-regimes/" + regime + "/calendar?year=2024")
                .then()
                .body("find { it.period == '2024-M06' }.estimate", equalTo(true));
        as(so1, "reporter")
                .get("/api/v1/notices?obligation=" + obligation)
                .then()
                .body("items.kind", contains("REMINDER", "OPENED"))
                .body(
                        "items.textVi",
                        contains(
                                "Chưa gửi báo cáo " + CALLED + ". Hạn cuối: hết ngày 10/06/2024, còn 3 ngày.",
                                "Đã mở kỳ báo cáo: báo cáo " + CALLED + ". Hạn cuối: hết ngày 10/06/2024."
                                        + " Gửi số ước thực hiện: số liệu chốt sau hạn này."))
                .body(
                        "items.textEn",
                        hasItem("Open now: the report with estimates for June 2024 (Báo cáo kết quả). It is due by"
                                + " the end of 2024-06-10. It asks for an estimate: the figures close later."));

        var report = Report.sent(so1, obligation, "3");

        var paper = paper(so1, report);
        assertThat(paper).contains("Kết quả, ước thực hiện tháng 6 năm 2024");
        assertThat(paper).contains("báo cáo " + CALLED + " như sau:");

        Report.accepted(place + ".nhan", report).statusCode(200);
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        time.itIs("2024-06-16T08:00:00+07:00");

        as(place + ".nhan", "reviewer")
                .get("/api/v1/consolidations/" + regime + "/2024-M06")
                .then()
                .body("estimate", equalTo(true))
                .body("sources.estimate", contains(true));
        String later = as(so1, "reporter")
                .get("/api/v1/obligations?regime=" + place + ".monthly")
                .then()
                .body("items.estimate", contains(false))
                .extract()
                .path("items[0].id");
        as(so1, "reporter")
                .get("/api/v1/obligations/" + later + "/report")
                .then()
                .body("prefilled[0].sources.estimate", contains(true));
    }

    @Test
    void a_level_that_sends_after_its_figures_close_sends_no_estimate() {
        var place = province.founded();
        regime(place, BY_THE_10TH, ",\"levels\":[{\"kind\":\"district\",\"deadline\":" + BY_THE_20TH + "}]");
        time.itIs("2024-06-16T08:00:00+07:00");

        estimates(place, List.of(place + ".so-1", place + ".huyen"), List.of(true, false));
    }

    @Test
    void only_the_level_that_sends_before_its_figures_close_sends_an_estimate() {
        var place = province.founded();
        regime(place, BY_THE_20TH, ",\"levels\":[{\"kind\":\"district\",\"deadline\":" + BY_THE_10TH + "}]");
        time.itIs("2024-06-16T08:00:00+07:00");

        estimates(place, List.of(place + ".huyen", place + ".so-1"), List.of(true, false));
    }

    @Test
    void a_later_document_that_waits_for_the_figures_makes_it_none_and_what_was_sent_stays_one() throws Exception {
        var place = province.founded();
        var so1 = place + ".so-1";
        var regime = regime(place, BY_THE_10TH, "");
        time.itIs("2024-06-05T08:00:00+07:00");
        var report = Report.sent(so1, Report.obligationOf(so1), "3");

        publish(place, regime, "2024-06-06T00:00:00Z", BY_THE_20TH, "");
        await().untilAsserted(() -> as(so1, "reporter")
                .get("/api/v1/reporting-regimes/" + regime + "/deadline?period=2024-M06")
                .then()
                .body("ruleVersion", equalTo(2))
                .body("estimate", equalTo(false)));
        time.itIs("2024-06-06T08:00:00+07:00");
        time.itIs("2024-06-06T08:01:00+07:00");

        estimates(place, List.of(so1, place + ".huyen"), List.of(true, false));
        assertThat(paper(so1, report)).contains("ước thực hiện");
        as(place + ".huyen", "reporter")
                .get("/api/v1/notices?kind=DEADLINE_MOVED")
                .then()
                .body(
                        "items.textVi.findAll { it.contains('tháng 6 năm 2024') }",
                        contains(
                                "Hạn cuối báo cáo kết quả tháng 6 năm 2024 của " + place
                                        + ".huyen: trước là hết ngày 10/06/2024, nay là"
                                        + " hết ngày 20/06/2024. Lý do: Quy định về thời hạn hoặc lịch nghỉ đã thay đổi; thời hạn mới muộn hơn."));
    }

    private static void estimates(String place, List<String> reporters, List<Boolean> estimates) {
        as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations?period=2024-M06")
                .then()
                .body("items.reporter", equalTo(reporters))
                .body("items.estimate", equalTo(estimates));
    }

    private static String paper(String reader, String report) throws IOException {
        var file = as(reader, "reporter")
                .get("/api/v1/reports/" + report + "/export?format=docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
                }
            }
        }
        throw new AssertionError("no document");
    }

    private String regime(String place, String deadline, String more) {
        var regime = place + ".uoc";
        publish(place, regime, "2024-05-05T00:00:00Z", deadline, more);
        await().untilAsserted(() -> as(place + ".nhan", "reviewer")
                .get("/api/v1/reporting-regimes/" + regime)
                .then()
                .statusCode(200));
        return regime;
    }

    private void publish(String place, String regime, String publishedAt, String deadline, String more) {
        province.tell(
                "DirectivePublished", """
                {"directive":"%1$s","number":null,"symbol":"UBND","title":"Chế độ","issuer":"%2$s.ubnd","publishedAt":"%3$s",
                 "regimes":[{"code":"%4$s","name":"Báo cáo kết quả","legalBasis":"Công văn 1","frequency":"MONTHLY",
                 "ordinals":[6],"deadline":%5$s,"reporters":["%2$s.so-1","%2$s.cap-huyen"],"recipients":["%2$s.nhan"],
                 "indicators":[{"code":"so-viec","name":"Số việc","unit":"việc","required":true,"total":"SUM"}],
                 "outline":["Kết quả"],"validFrom":"2024-01-01","validTo":null%6$s}]}""".formatted(UUID.randomUUID(), place, publishedAt, regime, deadline, more));
    }
}
