package vn.ntm.reporting.form;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.accepted;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.submitted;
import static vn.ntm.reporting.form.FillFormTest.bieu07;
import static vn.ntm.reporting.form.FormRounds.example;
import static vn.ntm.reporting.form.FormRounds.obligationOf;
import static vn.ntm.reporting.form.FormRounds.published;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;

/** Biểu 07 in the hands of a reviewer: remarks on its cells, corrections of the report and of the form. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewFormTest {

    @Inject
    Province province;

    @Inject
    FormRounds rounds;

    @Inject
    Timekeeping time;

    String place = "";
    String so1 = "";
    String receiver = "";
    String regime = "";
    String obligation = "";
    String report = "";

    @BeforeEach
    void bieu_07_was_sent() {
        place = province.founded();
        so1 = place + ".so-1";
        receiver = place + ".nhan";
        regime = rounds.asked(place, published(place, "bieu-07", 1, example("bieu-07")), "HALF_YEARLY", "[1,2]");
        time.itIs("2026-06-17T08:00:00+07:00");
        obligation = obligationOf(so1, regime, "2026-S1");
        report = submitted(so1, obligation, drafted(so1, obligation, said("10")))
                .statusCode(201)
                .extract()
                .path("report");
    }

    @Test
    void a_remark_on_a_cell_or_a_total_is_answered_by_what_changed_in_it() {
        returned("""
                {"cell":"bieu-07/tin-dung/th-6t","text":"Thiếu quý II"},
                {"cell":"bieu-07/tong/th-6t","text":"Tổng thấp"},
                {"pointer":"/tables/bieu-07/nsdp.xa/kh-6t","text":"Căn cứ?"},
                {"cell":"bieu-07/nstw/ghi-chu","text":"Ghi rõ nguồn"}""").statusCode(200);

        var etag = drafted(so1, obligation, said("12"));
        submitted(so1, obligation, etag)
                .statusCode(422)
                .body("violations.code", contains("remark-unanswered", "remark-unanswered"))
                .body("violations.value", contains("bieu-07/nsdp.xa/kh-6t", "bieu-07/nstw/ghi-chu"));

        var answered = as(so1, "reporter")
                .header("If-Match", etag)
                .body("""
                        {"answers":[{"remark":3,"outcome":"KEPT","text":"Nghị quyết 12"},
                                    {"remark":4,"outcome":"KEPT","text":"Như năm trước"}]}""")
                .put("/api/v1/obligations/" + obligation + "/report/answers")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        submitted(so1, obligation, answered).statusCode(201);
        as(receiver, "reviewer")
                .get("/api/v1/reports/" + report + "/diff?from=1&to=2")
                .then()
                .statusCode(200)
                .body("changed", equalTo(2))
                .body(
                        "cells.cell",
                        contains(
                                "bieu-07/tong/th-6t",
                                "bieu-07/nsdp.xa/kh-6t",
                                "bieu-07/tin-dung/th-6t",
                                "bieu-07/nstw/ghi-chu"))
                .body("cells.change", contains("CHANGED", "KEPT", "CHANGED", "KEPT"))
                .body("cells[0].before.value", equalTo(90))
                .body("cells[0].after.value", equalTo(92))
                .body("cells[0].remarks[0].outcome", equalTo("CHANGED"))
                .body("cells[2].after.value", equalTo(12))
                .body("cells[3].before", nullValue());
    }

    @Test
    void a_remark_must_name_a_cell_that_the_form_has() {
        returned("""
                {"cell":"bieu-07/khong-co/th-6t","text":"?"},
                {"cell":"bieu-99/tong/th-6t","text":"?"},
                {"pointer":"/tables/bieu-07/tong","text":"?"},
                {"cell":"attachments/phu-luc","text":"?"},
                {"cell":"bieu-07/tong/th-6t","text":"Có ô này"}""")
                .statusCode(422)
                .body("violations.code.unique()", contains("no-such-cell"))
                .body(
                        "violations.pointer",
                        contains("/cells/0/cell", "/cells/1/cell", "/cells/2/pointer", "/cells/3/cell"));
        as(so1, "reporter").get("/api/v1/obligations/" + obligation).then().body("state", equalTo("SUBMITTED"));
    }

    @Test
    void a_form_corrected_while_a_report_is_with_its_author_keeps_the_remarks_and_carries_the_draft_over() {
        returned("{\"cell\":\"bieu-07/tin-dung/ghi-chu\",\"text\":\"Cột này bỏ\"}")
                .statusCode(200);
        published(place, "bieu-07", 2, corrected());

        var content = as(so1, "reporter")
                .get("/api/v1/obligations/" + obligation + "/report")
                .then()
                .body("remarks", hasSize(1))
                .body("formChange.lost.cell", contains("bieu-07/tin-dung/ghi-chu"))
                .body("formChange.lost.value", contains("vay ngân hàng"))
                .body("content.formVersion", equalTo(2))
                .body("content.tables.bieu-07.tin-dung.th-6t", equalTo(10))
                .extract()
                .asString();
        var carried = content.substring(content.indexOf("\"content\":") + 10, content.indexOf(",\"savedAt\""));
        submitted(so1, obligation, drafted(so1, obligation, carried)).statusCode(201);

        as(receiver, "reviewer")
                .get("/api/v1/reports/" + report)
                .then()
                .body("changes.removed", equalTo(1))
                .body("changes.cells.find{it.cell=='bieu-07/tin-dung/ghi-chu'}.change", equalTo("REMOVED"))
                .body("changes.cells[0].remarks[0].outcome", equalTo("CHANGED"));
    }

    @Test
    void an_accepted_report_is_amended_on_the_form_it_was_filled_in_on_or_on_the_corrected_one() {
        accepted(receiver, report).statusCode(200);
        published(place, "bieu-07", 2, corrected());

        amended(said("10").replace("\"values\"", "\"formVersion\":3,\"values\""))
                .statusCode(422)
                .body("violations.code", hasItem("form-corrected-meanwhile"));
        amended(said("1.2345")).statusCode(422).body("violations.code", contains("wrong-type"));
        amended(said("1e30")).statusCode(422).body("violations.code", contains("number-too-large-or-fine"));
        amended(said("14")).statusCode(201).body("version", equalTo(2));
        as(receiver, "reviewer")
                .get("/api/v1/reports/" + report)
                .then()
                .body("content.formVersion", equalTo(1))
                .body("changes.cells.cell", contains("bieu-07/tong/th-6t", "bieu-07/tin-dung/th-6t"));
        accepted(receiver, report).statusCode(200);
        as(receiver, "reviewer")
                .get("/api/v1/consolidations/" + regime + "/2026-S1")
                .then()
                .body("totals.find{it.indicator=='ntm-2026.iii.tong'}.value", equalTo(94));

        var onTheNew = said("15").replace(",\"ghi-chu\":\"vay ngân hàng\"", "");
        amended(onTheNew.replace("\"values\"", "\"formVersion\":2,\"values\""))
                .statusCode(201)
                .body("version", equalTo(3));
    }

    private static String said(String credit) {
        return bieu07(Map.of("tin-dung/th-6t", credit, "tin-dung/ghi-chu", "\"vay ngân hàng\""));
    }

    /** Without its last column. */
    private static String corrected() {
        return example("bieu-07").replaceFirst("(?s),\\s*\\{\\s*\"code\": \"ghi-chu\".*?\\}\\s*\\}", "");
    }

    private ValidatableResponse returned(String remarks) {
        return as(receiver, "reviewer")
                .header("If-Match", etag(receiver, "reviewer"))
                .body("{\"reason\":\"WRONG_FIGURES\",\"remark\":\"Rà soát\",\"cells\":[%s]}".formatted(remarks))
                .post("/api/v1/reports/" + report + "/return")
                .then();
    }

    private ValidatableResponse amended(String content) {
        return as(so1, "reporter")
                .header("If-Match", etag(so1, "reporter"))
                .body("{\"reason\":\"Rà soát lại\",\"content\":%s}".formatted(content))
                .post("/api/v1/reports/" + report + "/amendments")
                .then();
    }

    private String etag(String reader, String role) {
        return as(reader, role)
                .get("/api/v1/reports/" + report)
                .then()
                .extract()
                .header("ETag");
    }
}
