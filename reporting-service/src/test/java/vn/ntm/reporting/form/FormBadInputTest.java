package vn.ntm.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.form.FormRounds.example;
import static vn.ntm.reporting.form.FormRounds.obligationOf;
import static vn.ntm.reporting.form.FormRounds.published;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormBadInputTest {

    private static final String SECTION =
            "{\"kind\":\"NARRATIVE\",\"code\":\"a\",\"title\":\"A\",\"headings\":[\"x\"]}";

    @Inject
    Province province;

    @Inject
    FormRounds rounds;

    @Inject
    Timekeeping time;

    String place = "";

    @BeforeEach
    void a_province() {
        place = province.founded();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                                  | 400
            []                                                                  | 400
            {                                                                   | 400
            null                                                                | 400
            {"name":"F","sections":[]}                                          | 400
            {"name":" ","sections":[%1$s]}                                      | 400
            {"name":"F","sections":[null]}                                      | 400
            {"name":"F","sections":[%1$s],"khac":1}                             | 400
            {"name":"F","sections":[%1$s],"validFrom":"31/02/2026"}             | 400
            {"name":"F","sections":[{"kind":"LA","code":"a"}]}                  | 400
            {"name":"F","sections":[{"code":"a"}]}                              | 400
            {"name":"F","name":"G","sections":[%1$s]}                           | 400
            {"name":"a\\u0000b","sections":[%1$s]}                              | 400
            {"name":"F","sections":[%1$s,%1$s]}                                 | 422
            {"name":"F","sections":[{"kind":"TABLE","code":"figures","title":"T","heads":[{"code":"x","title":"X","holds":{"type":"TEXT"}}],"openRows":1}]} | 422
            {"name":"F","sections":[{"kind":"TABLE","code":"t","title":"T","heads":[{"code":"x","title":"X","holds":{"type":"TEXT","scale":9}}],"openRows":1}]} | 400
            {"name":"F","sections":[{"kind":"TABLE","code":"t","title":"T","heads":[{"khac":"x"}],"openRows":1}]} | 400
            {"name":"F","sections":[{"kind":"TABLE","code":"t","title":"T","heads":[],"openRows":1}]} | 400
            {"name":"F","sections":[{"kind":"TABLE","code":"t","title":"T","heads":[{"code":"x","title":"X","holds":{"type":"DECIMAL"},"formula":"[x] + [y]"}],"openRows":1,"rows":[{"code":"r","title":"R"}]}]} | 422
            {"name":"F","sections":[{"kind":"INDICATORS","code":"i","title":"I","indicators":[{"code":"a","name":"A","holds":{"type":"INTEGER"},"rules":[{"kind":"AT_LEAST","code":"r","level":"ERROR","value":NaN}]}]}]} | 400
            {"name":"F","sections":[{"kind":"INDICATORS","code":"i","title":"I","indicators":[{"code":"a","name":"A","holds":{"type":"INTEGER"},"rules":[{"kind":"AT_LEAST","code":"r","level":"ERROR","value":1e400}]}]}]} | 400
            {"name":"F","sections":[{"kind":"INDICATORS","code":"i","title":"I","indicators":[{"code":"a","name":"A","holds":{"type":"TEXT"}},{"code":"a","name":"A","holds":{"type":"INTEGER"}}]}]} | 422
            """)
    void what_is_no_form_is_refused_and_nothing_is_kept(String body, int status) {
        var form = place + ".sai";

        as(place + ".nhan", "assigner")
                .body(body.replace("%1$s", SECTION))
                .put("/api/v1/forms/" + form + "/versions/1")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations", hasSize(greaterThan(0)));

        as(place + ".nhan", "assigner")
                .get("/api/v1/forms/" + form)
                .then()
                .statusCode(404)
                .body("code", equalTo("no-such-form"));
        as(place + ".nhan", "assigner").get("/api/v1/forms?limit=500").then().body("items.code", not(hasItem(form)));
    }

    @Test
    void a_body_nested_by_the_thousand_and_one_of_twenty_megabytes_are_refused() {
        var deep = "{\"name\":\"F\",\"sections\":[{\"kind\":\"TABLE\",\"code\":\"t\",\"title\":\"T\",\"heads\":"
                + "[{\"title\":\"x\",\"heads\":".repeat(2000);
        as(place + ".nhan", "assigner")
                .body(deep)
                .put("/api/v1/forms/sau/versions/1")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");

        var large = "{\"name\":\"%s\"}".formatted("x".repeat(20_000_000));
        try {
            as(place + ".nhan", "assigner")
                    .body(large)
                    .put("/api/v1/forms/lon/versions/1")
                    .then()
                    .statusCode(413);
        } catch (Exception closed) {
            // The server may hang up while we are still sending.
            assertThat(closed).hasMessageMatching("(?s).*(Broken pipe|reset|closed|respond).*");
        }
        as(place + ".nhan", "assigner").get("/api/v1/forms/lon").then().statusCode(404);
    }

    @Test
    void a_table_in_rows_nested_too_deeply_is_named() {
        var nested = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            nested.append("{\"code\":\"r%d\",\"title\":\"R\",\"rows\":[".formatted(i));
        }
        nested.append("]}".repeat(200));
        var body =
                "{\"name\":\"F\",\"sections\":[{\"kind\":\"TABLE\",\"code\":\"t\",\"title\":\"T\",\"heads\":[{\"code\":\"x\",\"title\":\"X\",\"holds\":{\"type\":\"TEXT\"}}],\"rows\":[%s]}]}"
                        .formatted(nested);

        as(place + ".nhan", "assigner")
                .body(body)
                .put("/api/v1/forms/" + place + ".sau/versions/1")
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("too-deep"));
    }

    @Test
    void who_may_not_and_what_is_stale_is_told() {
        var form = published(place, "bieu-04", 1, example("bieu-04"));
        var path = "/api/v1/forms/" + form;
        var other = example("bieu-05");

        as(place + ".so-1", "reporter")
                .body(other)
                .put(path + "/versions/2")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-missing"));
        as(place + ".so-1", "assigner")
                .body(other)
                .put(path + "/versions/2")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-form"));
        as(place + ".nhan", "assigner")
                .body(other)
                .put(path + "/versions/1")
                .then()
                .statusCode(428);
        as(place + ".nhan", "assigner")
                .header("If-Match", "\"2\"")
                .body(other)
                .put(path + "/versions/1")
                .then()
                .statusCode(409)
                .body("code", equalTo("form-published"));
        as(place + ".nhan", "assigner")
                .body(other)
                .put(path + "/versions/7")
                .then()
                .statusCode(409)
                .body("code", equalTo("form-version-not-next"));
        as(place + ".nhan", "assigner")
                .body(other)
                .put(path + "/versions/0")
                .then()
                .statusCode(400);
        as(place + ".nhan", "assigner")
                .body(other)
                .put(path + "/versions/2")
                .then()
                .statusCode(201);
        as(place + ".nhan", "assigner")
                .header("If-Match", "\"9\"")
                .body(example("bieu-07"))
                .put(path + "/versions/2")
                .then()
                .statusCode(412);
        as(place + ".nhan", "assigner")
                .body(other)
                .put(path + "/versions/3")
                .then()
                .statusCode(409)
                .body("code", equalTo("another-draft"));
        as(place + ".nhan", "assigner")
                .post(path + "/versions/2/publish")
                .then()
                .statusCode(428);
        as(place + ".nhan", "assigner")
                .header("If-Match", "\"1\"")
                .post(path + "/versions/9/publish")
                .then()
                .statusCode(404);
        as(place + ".so-1", "reporter").get(path + "?version=9").then().statusCode(404);
        as(place + ".so-1", "reporter").get(path + "?at=hom-nay").then().statusCode(400);
        as(place + ".so-1", "reporter").get("/api/v1/forms/Mã%20Sai").then().statusCode(400);
        as(place + ".so-1", "reporter").get(path + "/diff?from=0&to=1").then().statusCode(400);
        as(place + ".so-1", "reporter")
                .get(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("versions", hasSize(2));
        as(place + ".so-1", "reporter")
                .get(path + "?version=2")
                .then()
                .body("state", equalTo("DRAFT"))
                .body("changes.added", hasSize(90));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"tables\":{\"bieu-04\":{\"a\":{\"loai\":1e400}}}",
                "\"tables\":{\"bieu-04\":{\"a\":{\"loai\":1e99999}}}",
                "\"tables\":{\"bieu-04\":{\"a\":{\"loai\":NaN}}}",
                "\"tables\":{\"bieu-04\":{\"a\":{\"loai\":[1]}}}",
                "\"tables\":{\"bieu-04\":{\"a\":{\"loai\":{\"x\":1}}}}",
                "\"tables\":{\"bieu-04\":{\"a\":{\"Loại\":1}}}",
                "\"tables\":{\"bieu-04\":{\"../a\":{\"loai\":1}}}",
                "\"tables\":{\"figures\":{\"a\":{\"loai\":1}}}",
                "\"tables\":{\"bieu-04\":{\"a\":{\"loai\":\"a\\u0000b\"}}}",
                "\"tables\":{\"bieu-04\":{\"a\":{\"loai\":1,\"loai\":2}}}",
                "\"tables\":[]",
                "\"notes\":{\"bieu-04\":\"x\"}",
                "\"notes\":{\"bieu-04/a/loai\":\" \"}",
                "\"explanations\":[{\"cell\":\"x\",\"rule\":\"r\",\"text\":\"t\"}]",
                "\"explanations\":[null]",
                "\"attachments\":[{\"name\":\"van-ban\",\"fileName\":\"../../etc/passwd\",\"contentHash\":\"sha256:0000000000000000000000000000000000000000000000000000000000000000\"}]",
                "\"attachments\":[{\"name\":\"van-ban\",\"fileName\":\"a\\r\\nb.pdf\",\"contentHash\":\"sha256:0000000000000000000000000000000000000000000000000000000000000000\"}]",
                "\"attachments\":[{\"name\":\"van-ban\",\"fileName\":\"a.pdf\",\"contentHash\":\"md5:00\"}]",
                "\"formVersion\":0",
                "\"formVersion\":\"một\""
            })
    void what_cannot_stand_in_a_cell_is_refused_and_nothing_is_kept(String part) {
        var path = "/api/v1/obligations/" + asked() + "/report";

        as(place + ".so-1", "reporter")
                .header("If-Match", "\"0\"")
                .body("{\"values\":[],\"narrative\":[],%s}".formatted(part))
                .put(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations", hasSize(greaterThan(0)));

        as(place + ".so-1", "reporter").get(path).then().header("ETag", "\"0\"");
    }

    @Test
    void every_cell_that_cannot_be_kept_is_named_and_marks_are_composed() {
        var path = "/api/v1/obligations/" + asked() + "/report";

        as(place + ".so-1", "reporter")
                .header("If-Match", "\"0\"")
                .body("{\"values\":[],\"narrative\":[],\"tables\":{\"bieu-04\":{\"a\":{\"loai\":1e400,\"so\":\"%s\"}}}}"
                        .formatted("x".repeat(5001)))
                .put(path)
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/tables/bieu-04/a/loai", "/tables/bieu-04/a/so")));
        as(place + ".so-1", "reporter")
                .header("If-Match", "\"0\"")
                .body(
                        "{\"values\":[],\"narrative\":[],\"tables\":{\"bieu-04\":{\"a\":{\"loai\":\"Quye\u0302\u0301t \u0111i\u0323nh\"}}}}")
                .put(path)
                .then()
                .statusCode(200)
                .body("content.tables.bieu-04.a.loai", equalTo("Quyết định"));
    }

    private String asked() {
        var regime = rounds.asked(place, published(place, "bieu-04", 1, example("bieu-04")), "HALF_YEARLY", "[1]");
        time.itIs("2026-06-17T08:00:00+07:00");
        return obligationOf(place + ".so-1", regime, "2026-S1");
    }

    @Test
    void a_form_that_is_not_there_or_not_yet_used_is_told_as_such() {
        var path = "/api/v1/forms/" + place + ".mau";
        as(place + ".nhan", "assigner")
                .get(path + "/diff?from=1&to=2")
                .then()
                .statusCode(404)
                .body("code", equalTo("no-such-form"));
        as(place + ".nhan", "assigner")
                .body("{\"name\":\"F\",\"validFrom\":\"2031-01-01\",\"sections\":[%s]}".formatted(SECTION))
                .put(path + "/versions/1")
                .then()
                .statusCode(201);

        as(place + ".nhan", "assigner")
                .get(path + "?at=2030-12-31")
                .then()
                .statusCode(404)
                .body("code", equalTo("form-not-in-force"));
        as(place + ".nhan", "assigner").get(path).then().statusCode(200).body("state", equalTo("DRAFT"));
        as(place + ".nhan", "assigner")
                .get(path + "/diff?from=1&to=2")
                .then()
                .statusCode(404)
                .body("code", equalTo("no-such-form-version"));
    }
}
