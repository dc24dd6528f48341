package vn.ntm.criteria.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.testkit.JustRead;
import vn.ntm.testkit.Tables;
import vn.ntm.testkit.TestCallers;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExchangeTest {

    private static final String SETS = "/api/v1/criteria-sets";
    private static final String STRINGS = "xl/sharedStrings.xml";

    private final Tables tables;

    ExchangeTest(Tables tables) {
        this.tables = tables;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xa-ntm-2021-2025",
                "xa-ntm-nang-cao-2021-2025",
                "huyen-ntm-2021-2025",
                "huyen-ntm-nang-cao-2021-2025",
                "xa-ntm-2026-2030"
            })
    void every_shipped_set_is_the_same_after_JSON_a_workbook_and_JSON_again(String shipped) {
        var out = text(shipped);
        var first = "a-" + UUID.randomUUID();
        var second = "b-" + UUID.randomUUID();
        var third = "c-" + UUID.randomUUID();

        published(json(out.replace(named(shipped), named(first))), first);
        published(workbook(renamed(workbookOf(first), first, second)), second);
        published(json(text(second).replace(second, third)), third);

        assertThat(text(first)).isEqualTo(out.replace(named(shipped), named(first)));
        assertThat(text(second)).isEqualTo(text(first).replace(first, second));
        assertThat(text(third)).isEqualTo(text(second).replace(second, third));
    }

    @Test
    void a_workbook_comes_by_name_or_by_what_the_caller_accepts() {
        manager()
                .accept(ExportResource.XLSX)
                .get(SETS + "/xa-ntm-2026-2030/export")
                .then()
                .statusCode(200)
                .contentType(ExportResource.XLSX);
        manager()
                .accept("application/octet-stream")
                .get(SETS + "/xa-ntm-2026-2030/export?format=xlsx")
                .then()
                .statusCode(200)
                .contentType(ExportResource.XLSX);
        manager()
                .accept("image/png, ,application/json,")
                .get(SETS + "/xa-ntm-2026-2030/export")
                .then()
                .statusCode(200)
                .contentType("application/json");
        manager()
                .get(SETS + "/xa-ntm-2026-2030/export?format=ods")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-format"));
    }

    @Test
    void a_set_is_taken_in_on_trial_and_is_not_there() {
        var code = "t-" + UUID.randomUUID();

        manager()
                .body(text("xa-ntm-2026-2030").replace("xa-ntm-2026-2030", code))
                .post(SETS + "/import?dryRun=true")
                .then()
                .statusCode(200)
                .header("Dry-Run", "true")
                .body("code", equalTo(code));

        manager().get(SETS + "/" + code).then().statusCode(404);
    }

    @Test
    void the_same_address_with_a_colon() {
        var code = "d-" + UUID.randomUUID();

        manager()
                .body(text("xa-ntm-2026-2030").replace("xa-ntm-2026-2030", code))
                .urlEncodingEnabled(false) // or the colon would become %3A
                .post(SETS + ":import")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tối thiểu      | gần như          | Mức đạt chuẩn!C  | unknown-operator
                    vùng           | vùng > tháng     | Mức đạt chuẩn!D  | unknown-threshold
                    BTB            | BTX              | Mức đạt chuẩn!E  | unknown-region
                    2022-03-08     | hôm qua          | Bộ tiêu chí!B8   | not-a-day
                    commune | Xã   | Bộ tiêu chí!B5   | unreadable
                    19             | 20               | Chỉ tiêu!B       | not-of-this-criterion
                    """)
    void what_is_wrong_is_told_with_sheet_and_cell(String word, String wrong, String cell, String code) {
        var before = tables.counts();

        var answer = workbook(Workbooks.changed(workbookOf("xa-ntm-2021-2025"), STRINGS, xml -> xml.replace(
                        ">xa-ntm-2021-2025<", ">f-" + UUID.randomUUID() + "<")
                .replace(">" + word + "<", ">" + wrong + "<")));

        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("criteria-set-broken"))
                .body("violations", not(empty()))
                .body("remedies", not(empty()));
        assertThat(answer.jsonPath().<String>getList("violations.collect { it.pointer + ' ' + it.code }"))
                .anyMatch(told -> told.startsWith(cell) && told.endsWith(" " + code));
        assertThat(tables.counts()).isEqualTo(before);
    }

    @Test
    void what_no_workbook_may_carry_is_refused_and_nothing_is_stored() {
        var good = workbookOf("xa-ntm-2026-2030");
        var before = tables.counts();

        refused("not a zip".getBytes(StandardCharsets.UTF_8), 400, "workbook-unreadable");
        refused(Workbooks.changed(good, "xl/workbook.xml", _ -> "<workbook><sheets"), 400, "workbook-unreadable");
        refused(
                Workbooks.changed(good, "xl/worksheets/sheet1.xml", xml -> "<!DOCTYPE x [<!ENTITY a \"b\">]>" + xml),
                400,
                "workbook-unreadable");
        refused(Workbooks.with(good, "xl/vbaProject.bin", new byte[10]), 400, "workbook-with-macros");
        refused(Workbooks.with(good, "xl/bomb.xml", new byte[40_000_000]), 413, "workbook-too-large");

        assertThat(tables.counts()).isEqualTo(before);
    }

    @Test
    void a_formula_is_no_value() {
        var withFormula = Workbooks.changed(
                workbookOf("xa-ntm-2026-2030"),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("<c r=\"B3\"([^>]*) t=\"s\"><v>\\d+</v>", "<c r=\"B3\"$1><f>1+1</f><v>2</v>"));

        workbook(withFormula)
                .then()
                .statusCode(422)
                .body("violations.collect { it.pointer + ' ' + it.code }", hasItem("Bộ tiêu chí!B3 formula"));
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() {
        var code = "e-" + UUID.randomUUID();
        published(
                json(text("xa-ntm-2026-2030")
                        .replace("xa-ntm-2026-2030", code)
                        .replaceFirst("\"nameEn\":\"[^\"]*\"", "\"nameEn\":\"=HYPERLINK(1)\"")),
                code);

        assertThat(part(workbookOf(code), "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        published(workbook(renamed(workbookOf(code), code, "again-" + code)), "again-" + code);
        assertThat(text("again-" + code)).contains("\"=HYPERLINK(1)\"");
    }

    private static String part(byte[] workbook, String name) {
        var found = new StringBuilder();
        Workbooks.changed(workbook, name, xml -> {
            found.append(xml);
            return xml;
        });
        return found.toString();
    }

    private static void refused(byte[] workbook, int status, String code) {
        workbook(workbook)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("violations", not(empty()))
                .body("remedies", not(empty()));
    }

    private static void published(Response taken, String code) {
        taken.then().statusCode(200).body("version", equalTo(1));
        manager()
                .filter(new JustRead())
                .post(SETS + "/" + code + "/versions/1/publish")
                .then()
                .statusCode(200);
    }

    private static byte[] renamed(byte[] workbook, String code, String other) {
        return Workbooks.changed(workbook, STRINGS, xml -> xml.replace(code, other));
    }

    private static String named(String code) {
        return "\"code\":\"" + code + "\"";
    }

    private static String text(String code) {
        return manager().get(SETS + "/" + code + "/export").asString();
    }

    private static byte[] workbookOf(String code) {
        return manager().get(SETS + "/" + code + "/export?format=xlsx").asByteArray();
    }

    private static Response json(String file) {
        return manager().body(file).post(SETS + "/import");
    }

    private static Response workbook(byte[] file) {
        return manager()
                .contentType(ExportResource.XLSX)
                .body(file)
                .log()
                .headers()
                .post(SETS + "/import");
    }

    private static RequestSpecification manager() {
        return given().header("Authorization", TestCallers.as("ha-tinh.vpdp", "criteria-manager"))
                .contentType("application/json");
    }
}
