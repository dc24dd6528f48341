package vn.ntm.assignment.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadFundingTest {

    private static final String ISSUER = "ha-tinh.ubnd-tinh";

    /** Central money of Lai Châu, 96,569 = 74,098 + 22,471. */
    private static final String TREE = """
            "lines": [{"code": "F1", "source": "nstw", "amount": 96569},
                      {"code": "F1.1", "parent": "F1", "source": "nstw.dau-tu", "amount": 74098},
                      {"code": "F1.2", "parent": "F1", "source": "nstw.thuong-xuyen", "amount": 22471}]""";

    private final String code = HaTinh.fresh("ha-tinh.von");

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TREE, "year": "x"                                            | 400 |
            "lines": []                                                  | 400 | /lines
            "lines": [{"code": "F1", "source": "nstw", "amount": -1}]    | 400 | /lines/0/amount
            "lines": [{"code": "F1", "source": "nstw", "amount": NaN}]   | 400 |
            "lines": [{"code": "F1", "source": "nstw", "amount": "NaN"}] | 400 |
            "lines": [{"code": "F1", "source": "nstw", "amount": 1e400}] | 400 | /lines/0/amount
            "lines": [{"code": "F1", "source": "nstw", "amount": 0.0000001}] | 400 | /lines/0/amount
            "lines": [{"code": " ", "source": "nstw", "amount": 1}]      | 400 | /lines/0/code
            "lines": [null]                                              | 400 | /lines/0
            TREE, "components": [{"code": "3", "base": "F1", "amount": 1, "percentStated": -1}] | 400 | /components/0/percentStated
            TREE, "contributions": [{"line": "F1", "form": "GOLD", "quantity": 1, "converted": 1}] | 400 |
            "lines": [{"code": "F1", "source": "bitcoin", "amount": 1}]  | 422 | /lines/0/source
            "lines": [{"code": "F1", "parent": "F9", "source": "nstw", "amount": 1}] | 422 | /lines/0/parent
            "lines": [{"code": "F1", "parent": "F1", "source": "nstw", "amount": 1}] | 422 | /lines/0/parent
            "lines": [{"code": "F1", "source": "nstw", "amount": 1}, {"code": "F1", "source": "nsdp", "amount": 1}] | 422 | /lines/1/code
            "lines": [{"code": "F1", "source": "nstw", "amount": 3}, {"code": "F1.1", "parent": "F1", "source": "nstw.dau-tu", "amount": 2}] | 422 | /lines/0/amount
            TREE, "components": [{"code": "3", "base": "F9", "amount": 1}] | 422 | /components/0/base
            TREE, "components": [{"code": "3", "base": "F1", "amount": 96570}] | 422 | /components
            TREE, "components": [{"code": "3", "base": "F1", "amount": 307, "percentStated": 0.31}] | 422 | /components/0/percentStated
            TREE, "components": [{"code": "3", "base": "F1", "amount": 307, "percentStated": 3}] | 422 | /components/0/percentStated
            TREE, "components": [{"code": "3", "base": "F1", "amount": 307}, {"code": "x", "base": "F1", "amount": 1, "unallocated": true}] | 422 | /components
            TREE, "components": [{"code": "3", "base": "F1", "amount": 307}], "projects": [{"code": "p", "name": "x", "component": "3", "amount": 308}] | 422 | /components/0/amount
            TREE, "projects": [{"code": "p", "name": "x", "component": "9", "amount": 1}] | 422 | /projects/0/component
            TREE, "contributions": [{"line": "F9", "form": "CASH", "quantity": 1, "converted": 1}] | 422 | /contributions/0/line
            TREE, "contributions": [{"line": "F1.2", "form": "LAND_M2", "quantity": 9, "converted": 1}] | 422 | /lines/2/amount
            TREE, "contributions": [{"line": "F1.2", "form": "LAND_M2", "quantity": 9, "converted": 22471}] | 422 | /contributions/0/form
            "lines": [{"code": "F5", "source": "cong-dong.ngay-cong", "amount": 1}], "contributions": [{"line": "F5", "form": "LAND_M2", "quantity": 9, "converted": 1}] | 422 | /contributions/0/form
            "lines": [{"code": "F5", "source": "cong-dong", "amount": 1}], "contributions": [{"line": "F5", "form": "CASH", "quantity": 9, "converted": 1}] | 422 | /contributions/0/converted
            "lines": [{"code": "F0", "source": "tong", "amount": 3}, {"code": "F1", "parent": "F0", "source": "nstw"}, {"code": "F2", "parent": "F0", "source": "nsdp", "amount": 4}] | 422 | /lines/0/amount
            TREE, "projects": [{"code": "p", "name": "x", "line": "F1.2", "amount": 20000}, {"code": "q", "name": "x", "line": "F1.2", "amount": 2472}] | 422 | /lines/2/amount
            TREE, "projects": [{"code": "p", "name": "x", "line": "F1", "amount": 60000}, {"code": "q", "name": "x", "line": "F1.1", "amount": 36570}] | 422 | /lines/0/amount
            TREE, "components": [{"code": "3", "base": "F1", "amount": 60000}, {"code": "4", "base": "F1.1", "amount": 36570}] | 422 | /lines/0/amount
            "lines": [{"code": "F0", "source": "tong", "amount": 100}, {"code": "F1", "parent": "F0", "source": "nstw"}, {"code": "F1.1", "parent": "F1", "source": "nstw.dau-tu", "amount": 160}] | 422 | /lines/0/amount
            TREE, "components": [{"code": "3", "base": "F1", "percentStated": 60}, {"code": "4", "base": "F1", "percentStated": 60}] | 422 | /components
            TREE, "components": [{"code": "3", "base": "F1", "percentStated": 150}] | 422 | /components
            "lines": [{"code": "F1", "source": "nstw", "amount": 0}], "components": [{"code": "3", "base": "F1", "percentStated": 50}] | 422 | /components/0/percentStated
            "lines": [{"code": "F1", "source": "nstw", "amount": 9}, {"code": "F1.1", "parent": "F1", "source": "nsdp.tinh", "amount": 9}] | 422 | /lines/1/source
            TREE, "directive": "ha-tinh.khong-co"                        | 422 | /directive
            TREE, "code": "another"                                      | 422 | /code
            """)
    void is_refused_whole_with_the_place_named(String wrong, int status, String pointer) {
        var answer = HaTinh.as(ISSUER, "assigner")
                .body("{\"issuer\": \"%s\", %s \"name\": \"Vốn\", %s}"
                        .formatted(
                                ISSUER,
                                wrong.contains("\"year\"") ? "" : "\"year\": 2025,",
                                wrong.replace("TREE", TREE)))
                .put("/funding-plans/{code}", code);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        answer.then().contentType("application/problem+json");
        if (pointer != null) {
            assertThat(answer.jsonPath().getList("violations.pointer", String.class))
                    .contains(pointer);
        }
        HaTinh.as(ISSUER, "assigner").get("/funding-plans/{code}", code).then().statusCode(404);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "nobody", "year": 2025, "name": "Vốn", "lines": [
                          {"code": "F0", "source": "tong", "amount": 10},
                          {"code": "F1", "parent": "F0", "source": "vang", "amount": 9}],
                         "components": [{"code": "3", "base": "F1", "amount": 5, "percentStated": 50}]}""")
                .put("/funding-plans/{code}", code)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        equalTo(List.of(
                                "/issuer", "/lines/1/source", "/lines/0/amount", "/components/0/percentStated")));
    }

    @Test
    void what_is_quoted_is_kept_as_printed_with_a_flag_for_each_contradiction() {
        HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2025, "name": "Vốn", "lines": [
                          {"code": "F0", "source": "tong", "amount": 10, "quoted": true},
                          {"code": "F1", "parent": "F0", "source": "nstw", "amount": 9}],
                         "components": [{"code": "3", "base": "F1", "amount": 12, "quoted": true}]}""".formatted(ISSUER))
                .put("/funding-plans/{code}", code)
                .then()
                .statusCode(201)
                .body("flags.code", hasItems("sum-contradicts-total", "negative-remainder"))
                .body("remainders[0].unallocated", equalTo(-3));
    }

    @Test
    void percents_rounded_each_for_itself_may_come_to_a_little_more_than_all() {
        HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2025, "name": "Vốn", "lines": [
                          {"code": "F1", "source": "nstw"}],
                         "components": [{"code": "1", "base": "F1", "percentStated": 33.34},
                                        {"code": "2", "base": "F1", "percentStated": 33.33},
                                        {"code": "3", "base": "F1", "percentStated": 33.34}]}""".formatted(ISSUER))
                .put("/funding-plans/{code}", code)
                .then()
                .statusCode(201)
                .body("flags", empty());
    }

    @Test
    void what_a_document_states_impossibly_is_kept_when_it_is_quoted_and_never_without_a_flag() {
        HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2025, "name": "Vốn", "lines": [
                          {"code": "F1", "source": "nstw", "amount": 100, "quoted": true}],
                         "components": [{"code": "3", "base": "F1", "percentStated": 150, "quoted": true}],
                         "projects": [{"code": "a", "name": "A", "line": "F1", "amount": 70},
                                      {"code": "b", "name": "B", "line": "F1", "amount": 50}]}""".formatted(ISSUER))
                .put("/funding-plans/{code}", code)
                .then()
                .statusCode(201)
                .body("flags.code", hasItems("percents-exceed-whole", "projects-exceed-line"));
    }

    @Test
    void what_nobody_knows_stays_unknown_and_is_no_zero() {
        HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2025, "name": "Vốn", "lines": [
                          {"code": "F0", "source": "tong", "amount": 10},
                          {"code": "F1", "parent": "F0", "source": "nstw"},
                          {"code": "F5", "parent": "F0", "source": "cong-dong", "amount": 4}],
                         "components": [{"code": "3", "base": "F1", "amount": 2}, {"code": "7", "base": "F5"}],
                         "projects": [{"code": "DA1", "name": "Đường bản", "component": "3"}],
                         "contributions": [{"line": "F5", "form": "LAND_M2", "quantity": 150},
                                           {"line": "F5", "form": "LABOUR_DAYS"}]}""".formatted(ISSUER))
                .put("/funding-plans/{code}", code)
                .then()
                .statusCode(201)
                .body("flags", empty())
                .body("stated.lines[1].amount", nullValue())
                .body("remainders.find { it.line == 'F1' }.allocated", equalTo(2))
                .body("remainders.find { it.line == 'F1' }.unallocated", nullValue())
                .body("remainders.find { it.line == 'F5' }.unallocated", equalTo(4));
    }

    @Test
    void it_belongs_to_a_directive_that_its_issuer_has_to_do_with() {
        var directive = Dispatch.published();
        var plan = "{\"issuer\": \"%s\", \"year\": 2024, \"name\": \"Vốn\", \"directive\": \"%s\", %s}";

        HaTinh.as("lai-chau.ubnd-tinh", "assigner")
                .body(plan.formatted("lai-chau.ubnd-tinh", directive, TREE))
                .put("/funding-plans/{code}", code)
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/directive")));
        HaTinh.as("ha-tinh.h-kyanh", "assigner")
                .body(plan.formatted("ha-tinh.h-kyanh", directive, TREE))
                .put("/funding-plans/{code}", code)
                .then()
                .statusCode(201);
        var draft = HaTinh.fresh("ha-tinh.nl5");
        Dispatch.drafted(Dispatch.written(draft)).then().statusCode(201);
        HaTinh.as("ha-tinh.h-kyanh", "assigner")
                .body(plan.formatted("ha-tinh.h-kyanh", draft, TREE))
                .put("/funding-plans/{code}", HaTinh.fresh("ha-tinh.von"))
                .then()
                .statusCode(422);
        HaTinh.as(ISSUER, "assigner")
                .body(plan.formatted(ISSUER, draft, TREE))
                .put("/funding-plans/{code}", HaTinh.fresh("ha-tinh.von"))
                .then()
                .statusCode(201);
    }

    @Test
    void the_sources_have_the_names_of_the_documents() {
        HaTinh.as(ISSUER, "viewer")
                .get("/funding-plans/sources")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'nstw.dau-tu.nuoc-ngoai' }.name", equalTo("Vốn đầu tư nước ngoài"))
                .body("items.find { it.code == 'nstw.dau-tu' }.parent", equalTo("nstw"));
    }
}
