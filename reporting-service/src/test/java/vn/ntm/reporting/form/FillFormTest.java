package vn.ntm.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.accepted;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.submitted;
import static vn.ntm.reporting.form.FormRounds.example;
import static vn.ntm.reporting.form.FormRounds.obligationOf;
import static vn.ntm.reporting.form.FormRounds.published;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.testkit.WrittenBack;

/** Biểu 05 and Biểu 07 of the templates of 2026, from definition to acceptance. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FillFormTest {

    @Inject
    Province province;

    @Inject
    FormRounds rounds;

    @Inject
    Timekeeping time;

    String place = "";
    String so1 = "";

    @BeforeEach
    void a_province() {
        place = province.founded();
        so1 = place + ".so-1";
    }

    @Test
    void what_a_version_asks_can_be_read_and_sent_back() {
        var code = published(place, "bieu-07", 1, example("bieu-07"));

        WrittenBack.changesNothing(
                () -> as(place + ".nhan", "assigner"), "/api/v1/forms/%s/versions/1".formatted(code));
    }

    @Test
    void bieu_07_is_filled_in_checked_explained_sent_and_accepted() {
        var obligation = asked("bieu-07");

        submitted(so1, obligation, drafted(so1, obligation, "{\"values\":[],\"narrative\":[]}"))
                .statusCode(422)
                .body("violations.code.unique()", contains("cell-missing"))
                .body("violations", hasSize(9 * 3))
                .body(
                        "violations.pointer",
                        hasItems("/tables/bieu-07/nstw.dau-tu-cong/kh-nam", "/tables/bieu-07/tin-dung/th-6t"));

        var wrong = bieu07(Map.of(
                "tong/th-6t", "999", "tin-dung/th-6t", "-1", "long-ghep/th-6t", "500", "nsdp.xa/kh-6t", "\"nhiều\""));
        submitted(so1, obligation, drafted(so1, obligation, wrong))
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/tables/bieu-07/tong/th-6t", "/tables/bieu-07/tin-dung/th-6t",
                                "/tables/bieu-07/long-ghep/th-6t", "/tables/bieu-07/nsdp.xa/kh-6t"))
                .body("violations.find{it.pointer.endsWith('tong/th-6t')}.code", equalTo("not-as-computed"))
                .body("violations.find{it.pointer.endsWith('tong/th-6t')}.value.typed", equalTo(999))
                .body("violations.find{it.pointer.endsWith('tong/th-6t')}.message", containsString("569"))
                .body("violations.find{it.pointer.endsWith('tin-dung/th-6t')}.code", equalTo("khong-am"))
                .body("violations.find{it.pointer.endsWith('long-ghep/th-6t')}.code", equalTo("query-unexplained"))
                .body("violations.find{it.pointer.endsWith('nsdp.xa/kh-6t')}.code", equalTo("wrong-type"));

        var explained =
                bieu07(Map.of("long-ghep/th-6t", "500", "tong/th-6t", "580")).replace("\"narrative\":[]", """
                        "narrative":[],"notes":{"bieu-07/long-ghep/th-6t":"gồm vốn giảm nghèo"},
                        "explanations":[{"cell":"bieu-07/long-ghep/th-6t","rule":"khong-qua-ke-hoach","text":"Bổ sung giữa năm"}]""");
        String report = submitted(so1, obligation, drafted(so1, obligation, explained))
                .statusCode(201)
                .extract()
                .path("report");
        accepted(place + ".nhan", report).statusCode(200);

        as(place + ".nhan", "reviewer")
                .get("/api/v1/reports/" + report)
                .then()
                .body("content.formVersion", equalTo(1))
                .body("content.tables.bieu-07.long-ghep.th-6t", equalTo(500))
                .body("content.explanations[0].rule", equalTo("khong-qua-ke-hoach"));
        for (var format : List.of("xlsx", "docx", "pdf", "csv")) {
            as(so1, "reporter")
                    .get("/api/v1/reports/" + report + "/export?format=" + format)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("_2026-S1_v1." + format));
        }
        assertThat(as(so1, "reporter")
                        .get("/api/v1/reports/" + report + "/export?format=csv")
                        .asString())
                .contains("bieu-07/tong/th-6t,\"TỔNG SỐ: Kết quả huy động, Thực hiện 6 tháng\",580.000,triệu đồng,")
                .contains(",gồm vốn giảm nghèo,Bổ sung giữa năm");
        as(place + ".so-2", "reporter")
                .get("/api/v1/reports/" + report + "/export?format=pdf")
                .then()
                .statusCode(404);
        as(so1, "reporter")
                .get("/api/v1/reports/" + report + "/export?format=exe")
                .then()
                .statusCode(400)
                .body("code", equalTo("no-such-format"));
        var regime = place + ".bieu-07.half-yearly";
        as(place + ".nhan", "reviewer")
                .get("/api/v1/consolidations/" + regime + "/2026-S1")
                .then()
                .statusCode(200)
                .body("totals.find{it.indicator=='ntm-2026.iii.tong'}.value", equalTo(580))
                .body("totals.find{it.indicator=='ntm-2026.iii.nstw'}.value", equalTo(20))
                .body("totals", hasSize(13));
    }

    @Test
    void bieu_05_is_filled_in_a_fall_must_be_explained_and_it_is_handed_out() throws IOException {
        var obligation = asked("bieu-05");
        var narrative = """
                "narrative":[{"heading":"Kết quả nổi bật","text":"Đạt"},{"heading":"Khó khăn, vướng mắc","text":"Vốn"}]""";

        var content = bieu05(narrative);
        submitted(so1, obligation, drafted(so1, obligation, content.replace("\"n2-th\":12", "\"n2-th\":9")))
                .statusCode(422)
                .body("violations", hasSize(10))
                .body("violations.code.unique()", contains("query-unexplained"))
                .body("violations[0].message", containsString("9"));
        String report = submitted(so1, obligation, drafted(so1, obligation, content))
                .statusCode(201)
                .extract()
                .path("report");

        var csv = new String(exported(report, "csv"), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(1 + 10 * 9).anyMatch(line -> line.startsWith("bieu-05/10/n3-kh,"));
        assertThat(exported(report, "xlsx")).isNotEmpty();
        assertThat(exported(report, "docx")).isNotEmpty();
        try (var pdf = Loader.loadPDF(exported(report, "pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getPage(1).getMediaBox().getWidth()).isGreaterThan(800);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("6 tháng đầu năm 2026")
                    .containsSubsequence("THỦ TRƯỞNG CƠ QUAN", "Biểu số 05", "Xã nhóm 1", "Xã nhóm 2", "Xã nhóm 3")
                    .containsSubsequence(
                            "1 Quy hoạch 5 6 1 10 12 2 0 0 0", "10 Tiếp cận pháp luật", "5 6 1 10 12 2 0 0 0");
        }
    }

    @Test
    void a_sum_too_large_to_be_kept_is_refused_at_its_cell() {
        var obligation = asked("bieu-07");
        var most = "999999999999999999";
        var huge = bieu07(Map.of(
                "nstw.dau-tu-cong/kh-nam",
                most,
                "nstw.dau-tu-cong/th-6t",
                most,
                "nstw.thuong-xuyen/kh-nam",
                "1",
                "nstw.thuong-xuyen/th-6t",
                "1"));

        submitted(so1, obligation, drafted(so1, obligation, huge))
                .statusCode(422)
                .body(
                        "violations.findAll{it.code=='sum-too-large'}.pointer",
                        hasItems(
                                "/tables/bieu-07/nstw/kh-nam",
                                "/tables/bieu-07/nstw/th-6t",
                                "/tables/bieu-07/tong/th-6t"));
    }

    @Test
    void percents_are_parts_of_a_whole_unless_the_form_says_otherwise() {
        var form = published(place, "ty-le", 1, """
                {"name":"Tỷ lệ","sections":[{"kind":"INDICATORS","code":"a","title":"A","indicators":[
                 {"code":"dat","name":"Tỷ lệ xã đạt","holds":{"type":"PERCENT"},"required":false},
                 {"code":"kh","name":"Giải ngân so với kế hoạch","holds":{"type":"PERCENT"},"required":false},
                 {"code":"tang","name":"Tốc độ tăng","holds":{"type":"PERCENT"},"required":false},
                 {"code":"rieng","name":"Riêng","holds":{"type":"PERCENT"},"required":false,
                  "rules":[{"code":"it","kind":"AT_LEAST","level":"ERROR","value":-10},{"code":"nhieu","kind":"AT_MOST","level":"ERROR","value":200}]}]}]}""");
        var regime = rounds.asked(place, form, "HALF_YEARLY", "[1]");
        time.itIs("2026-06-17T08:00:00+07:00");
        var obligation = obligationOf(so1, regime, "2026-S1");

        percents(obligation, "dat", "150").body("violations.code", contains("percent-of-no-whole"));
        percents(obligation, "dat", "-5").body("violations.code", contains("percent-of-no-whole"));
        percents(obligation, "kh", "-5").body("violations.code", contains("percent-of-no-whole"));
        percents(obligation, "kh", "150").body("code", equalTo("figures-to-confirm"));
        percents(obligation, "tang", "-5").body("code", equalTo("figures-to-confirm"));
        percents(obligation, "rieng", "201").body("violations.code", contains("nhieu"));
        submitted(so1, obligation, drafted(so1, obligation, """
                {"values":[{"indicator":"rieng","value":-5},{"indicator":"kh","value":150}],"narrative":[],
                 "explanations":[{"cell":"figures/kh","rule":"unusual-rate","text":"Vượt kế hoạch"}]}""")).statusCode(201);
    }

    private ValidatableResponse percents(String obligation, String indicator, String value) {
        return submitted(so1, obligation, drafted(so1, obligation, """
                {"values":[{"indicator":"%s","value":%s}],"narrative":[]}""".formatted(indicator, value)))
                .statusCode(422);
    }

    @Test
    void what_the_form_does_not_have_is_named() {
        var obligation = asked("bieu-07");
        var content = bieu07(Map.of("tin-dung/th-6t", "1.2345"))
                .replace("\"tables\":{", "\"tables\":{\"bieu-99\":{\"a\":{\"b\":1}},")
                .replace("\"tong\":{}", "\"la\":{\"kh-nam\":1},\"tong\":{\"khong-co\":1}")
                .replace("\"values\":[]", "\"values\":[{\"indicator\":\"ntm-2026.iii.tong\",\"value\":1}]")
                .replace("\"narrative\":[]", """
                        "narrative":[],"notes":{"bieu-07/x/y":"?"},"explanations":[{"cell":"bieu-07/x/y","rule":"a","text":"b"}],
                        "attachments":[{"name":"anh","fileName":"anh.exe","contentHash":"sha256:%s"}]""".formatted("0".repeat(64)));

        submitted(so1, obligation, drafted(so1, obligation, content))
                .statusCode(422)
                .body(
                        "violations.collect{it.code+' '+it.pointer}",
                        containsInAnyOrder(
                                "table-not-asked /tables/bieu-99",
                                "row-not-asked /tables/bieu-07/la",
                                "cell-not-asked /tables/bieu-07/tong/khong-co",
                                "wrong-type /tables/bieu-07/tin-dung/th-6t",
                                "figure-of-a-table /values/0",
                                "unknown-cell /notes",
                                "unknown-cell /explanations/0/cell",
                                "attachment-not-asked /attachments/0/name",
                                "attachment-not-supplied /attachments/0/contentHash"));
    }

    @Test
    void rows_may_be_added_where_the_form_lets_one() {
        var obligation = asked("bieu-04");
        var content = """
                {"values":[],"narrative":[],"tables":{"bieu-04":{
                 "b":{"loai":"Quyết định","so":"12/QĐ-UBND","ngay":"2026-03-02","trich-yeu":"Về cơ chế"},
                 "a":{"loai":"Nghị quyết","so":"03/NQ-HĐND","ngay":"31/02/2026"}}}}""";

        submitted(so1, obligation, drafted(so1, obligation, content))
                .statusCode(422)
                .body(
                        "violations.collect{it.code+' '+it.pointer}",
                        containsInAnyOrder(
                                "wrong-type /tables/bieu-04/a/ngay", "cell-missing /tables/bieu-04/a/trich-yeu"));
        var right = content.replace("31/02/2026\"", "2026-02-28\",\"trich-yeu\":\"Về vốn\"");
        submitted(so1, obligation, drafted(so1, obligation, right)).statusCode(201);
    }

    @Test
    void a_change_against_the_period_before_is_asked_about() {
        var first = asked("bieu-07");
        var year = bieu07(Map.of());
        String report = submitted(so1, first, drafted(so1, first, year))
                .statusCode(201)
                .extract()
                .path("report");
        accepted(place + ".nhan", report).statusCode(200);
        time.itIs("2026-12-16T08:00:00+07:00");
        var second = obligationOf(so1, place + ".bieu-07.half-yearly", "2026-S2");

        submitted(so1, second, drafted(so1, second, bieu07(Map.of("tin-dung/th-6t", "16"))))
                .statusCode(422)
                .body("violations.pointer", contains("/tables/bieu-07/tin-dung/th-6t"))
                .body("violations[0].code", equalTo("query-unexplained"))
                .body("violations[0].value", equalTo("bien-dong"))
                .body("violations[0].message", containsString("60 %"));
    }

    @Test
    void a_form_corrected_in_an_open_round_carries_drafts_over_and_says_what_changed() {
        var obligation = asked("bieu-07");
        var draft = drafted(so1, obligation, bieu07(Map.of("tin-dung/th-6t", "10.5", "tin-dung/ghi-chu", "\"vay\"")));
        var corrected = example("bieu-07")
                .replaceFirst("(?s),\\s*\\{\\s*\"code\": \"ghi-chu\".*?\\}\\s*\\}", "")
                .replace(
                        "\"Vốn doanh nghiệp\"\n",
                        "\"Vốn doanh nghiệp\"\n          },\n          {\n            \"code\": \"khac\",\n            \"title\": \"Vốn khác\"\n")
                .replaceFirst("\"type\": \"MONEY\",\\s*\"total\"", "\"type\": \"MONEY\", \"scale\": 0, \"total\"");
        published(place, "bieu-07", 2, corrected);

        submitted(so1, obligation, draft).statusCode(422).body("violations.code", hasItem("form-corrected-meanwhile"));
        var read = as(so1, "reporter")
                .get("/api/v1/obligations/" + obligation + "/report")
                .then();
        read.body("formChange.from", equalTo(1))
                .body("formChange.to", equalTo(2))
                .body("formChange.lost.cell", contains("bieu-07/tin-dung/ghi-chu"))
                .body("formChange.lost.value", contains("vay"))
                .body(
                        "formChange.added",
                        containsInAnyOrder("bieu-07/khac/kh-nam", "bieu-07/khac/th-6t", "bieu-07/khac/kh-6t"))
                .body("formChange.retyped.find{it.cell=='bieu-07/tin-dung/th-6t'}.kept", equalTo(false))
                .body("formChange.retyped.find{it.cell=='bieu-07/long-ghep/th-6t'}.kept", equalTo(true))
                .body("content.formVersion", equalTo(2))
                .body("content.tables.bieu-07.tin-dung.th-6t", nullValue())
                .body("content.tables.bieu-07.tin-dung.kh-nam", equalTo(100));

        var saved = bieu07(Map.of())
                .replace("\"tin-dung\":{", "\"khac\":{\"kh-nam\":0,\"th-6t\":0,\"kh-6t\":0},\"tin-dung\":{");
        submitted(so1, obligation, drafted(so1, obligation, saved)).statusCode(201);
        as(so1, "reporter")
                .get("/api/v1/forms/" + place + ".bieu-07/diff?from=1&to=2")
                .then()
                .statusCode(200)
                .body("removed", hasSize(13))
                .body("added", hasSize(3));
    }

    @Test
    void exact_decimals_and_the_order_of_cells_stay_as_they_were_written() {
        var obligation = asked("bieu-07");
        drafted(
                so1,
                obligation,
                "{\"values\":[],\"narrative\":[],\"tables\":{\"bieu-07\":{\"tin-dung\":{\"th-6t\":123456789012345678.120,\"kh-nam\":1}}}}");

        assertThat(as(so1, "reporter")
                        .get("/api/v1/obligations/" + obligation + "/report")
                        .asString())
                .contains("\"tables\":{\"bieu-07\":{\"tin-dung\":{\"th-6t\":123456789012345678.120,\"kh-nam\":1}}}");
    }

    private byte[] exported(String report, String format) {
        return as(so1, "reporter")
                .get("/api/v1/reports/" + report + "/export?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private String asked(String form) {
        var regime = rounds.asked(place, published(place, form, 1, example(form)), "HALF_YEARLY", "[1,2]");
        time.itIs("2026-06-17T08:00:00+07:00");
        return obligationOf(so1, regime, "2026-S1");
    }

    private static String bieu05(String narrative) {
        var rows = IntStream.rangeClosed(1, 10)
                .mapToObj(
                        "\"%d\":{\"n1-kq\":5,\"n1-th\":6,\"n1-kh\":1,\"n2-kq\":10,\"n2-th\":12,\"n2-kh\":2,\"n3-kq\":0,\"n3-th\":0,\"n3-kh\":0}"
                                ::formatted)
                .collect(Collectors.joining(","));
        return "{\"values\":[],%s,\"tables\":{\"bieu-05\":{%s}}}".formatted(narrative, rows);
    }

    /** Ten in every typed cell but the plan of the year, which is a hundred; changed where it is said. */
    static String bieu07(Map<String, String> changes) {
        var rows = Stream.of(
                        "tong",
                        "nstw.dau-tu-cong",
                        "nstw.thuong-xuyen",
                        "nsdp.tinh",
                        "nsdp.xa",
                        "long-ghep",
                        "tin-dung",
                        "doanh-nghiep",
                        "cong-dong.tien-mat",
                        "cong-dong.quy-doi")
                .map(row -> "\"%s\":{%s}".formatted(row, cells(row, changes)))
                .collect(Collectors.joining(","));
        return "{\"values\":[],\"narrative\":[],\"tables\":{\"bieu-07\":{%s}}}".formatted(rows);
    }

    private static String cells(String row, Map<String, String> changes) {
        return Stream.of("kh-nam", "th-6t", "kh-6t", "ghi-chu")
                .map(column -> Map.entry(column, changes.getOrDefault(row + "/" + column, usual(row, column))))
                .filter(cell -> !cell.getValue().isEmpty())
                .map(cell -> "\"%s\":%s".formatted(cell.getKey(), cell.getValue()))
                .collect(Collectors.joining(","));
    }

    private static String usual(String row, String column) {
        return row.equals("tong") || column.equals("ghi-chu") ? "" : column.equals("kh-nam") ? "100" : "10";
    }
}
