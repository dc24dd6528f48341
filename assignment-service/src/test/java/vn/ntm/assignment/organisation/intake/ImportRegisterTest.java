package vn.ntm.assignment.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.Told;
import vn.ntm.events.AssignmentEvent.OrganisationRegistered;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportRegisterTest {

    private static final String LINES = "application/x-ndjson";

    @Inject
    Told told;

    @Inject
    ObjectMapper json;

    private String root;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
        root = HaTinh.fresh("ha-tinh.nhap");
    }

    @Test
    void a_file_of_lines_is_registered_and_told_as_if_each_had_been_put() throws Exception {
        sent(LINES, "", line("", "Huyện \\\"Mới\\\"", "district", "ha-tinh"), """
                {"code":"%s.x1","name":"Xã Một","kind":"commune","parent":"%s","region":"BTB","communeGroup":2,\
                "aliases":["Xã Nhất"],"externalCodes":{"nso":"18001"},"validFrom":"2021-07-01"}""".formatted(root, root))
                .then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("items.row", contains(1, 2))
                .body("items.key", contains(root, root + ".x1"))
                .body("items.outcome", contains("CREATED", "CREATED"));

        for (var payload : told.told(2, "OrganisationRegistered", root)) {
            var read = json.readValue(payload, OrganisationRegistered.class);
            assertThat(payload).isEqualTo(json.writeValueAsString(read));
        }
        assertThat(told.of("OrganisationRegistered", root + ".x1").getFirst())
                .contains("\"region\":\"BTB\",\"communeGroup\":2,\"validFrom\":\"2021-07-01\",\"validTo\":null");
        HaTinh.as("ha-tinh", "viewer")
                .queryParam("under", "ha-tinh")
                .queryParam("q", "xa nhat 18001")
                .get("/organisations")
                .then()
                .body("items.code", contains(root + ".x1"));
    }

    @Test
    void sent_again_it_changes_nothing_and_a_line_that_says_something_else_changes_that_body() {
        sent(LINES, "", line("", "Huyện", "district", "ha-tinh"), line(".x1", "Xã Một", "commune", root));

        sent(LINES, "", line("", "Huyện", "district", "ha-tinh"), line(".x1", "Xã Hai", "commune", root))
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("changed", equalTo(1))
                .body("items.outcome", contains("UNCHANGED", "CHANGED"));

        HaTinh.as("ha-tinh", "viewer")
                .get("/organisations/" + root + ".x1")
                .then()
                .body("name", equalTo("Xã Hai"));
    }

    @Test
    void a_table_changes_only_the_columns_that_it_has_and_names_what_it_changes() {
        whole();

        var columns = "code,name,kind,parent,externalCodes.symbol,head.title,region";
        var row = root + ",Sở Hai,department,ha-tinh,SH,Phó Giám đốc,";
        for (var query : List.of("?dryRun=true", "")) {
            sent("text/csv", query, columns, row)
                    .then()
                    .statusCode(200)
                    .body("items.outcome", contains("CHANGED"))
                    .body("items[0].changes.field", contains("externalCodes.symbol", "head.title", "name", "region"))
                    .body("items[0].changes.before", equalTo(Arrays.asList(null, "Giám đốc", "Sở Một", "BTB")))
                    .body("items[0].changes.after", equalTo(Arrays.asList("SH", "Phó Giám đốc", "Sở Hai", null)));
        }

        HaTinh.as("ha-tinh", "viewer")
                .get("/organisations/" + root)
                .then()
                .body("name", equalTo("Sở Hai"))
                .body("nameEn", equalTo("Department One"))
                .body("aliases", equalTo(List.of("Sở Nhất")))
                .body("region", nullValue())
                .body("externalCodes", equalTo(Map.of("nso", "001", "symbol", "SH")))
                .body("head.name", equalTo("Nguyễn Văn A"))
                .body("head.title", equalTo("Phó Giám đốc"))
                .body("contacts", hasSize(0));
    }

    @Test
    void a_line_changes_only_the_fields_that_it_has_and_an_empty_one_clears() {
        whole();

        sent(LINES, "", line("", "Sở Một", "department", "ha-tinh"))
                .then()
                .statusCode(200)
                .body("items.outcome", contains("UNCHANGED"));
        sent(
                        LINES,
                        "",
                        "{\"code\":\"" + root
                                + "\",\"name\":\"Sở Một\",\"kind\":\"department\",\"head\":null,\"aliases\":[]}")
                .then()
                .statusCode(200)
                .body("items[0].changes.field", contains("aliases", "head.name", "head.title"));

        HaTinh.as("ha-tinh", "viewer")
                .get("/organisations/" + root)
                .then()
                .body("parent", equalTo("ha-tinh"))
                .body("externalCodes.nso", equalTo("001"))
                .body("head", nullValue())
                .body("aliases", hasSize(0));
    }

    @Test
    void text_that_is_kept_otherwise_than_it_was_sent_is_named() {
        sent("text/csv", "", "code,name,kind,parent,aliases", root + ",  Xã\u00A0Nối\u200BX ,commune,ha-tinh,Bờ Y")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("CREATED"))
                .body("items[0].altered.field", contains("name"))
                .body("items[0].altered.before", contains("  Xã\u00A0Nối\u200BX "))
                .body("items[0].altered.after", contains("Xã NốiX"));
    }

    @Test
    void a_stream_sent_again_under_its_key_is_answered_as_the_first_time_and_another_is_refused() {
        var key = root + "-1";
        var first = keyed(key, "text/csv", "code,name,kind,parent\n" + root + ",Huyện,district,ha-tinh");
        first.then().statusCode(200).body("created", equalTo(1));

        var again = keyed(key, "text/csv", "code,name,kind,parent\n" + root + ",Huyện,district,ha-tinh");
        again.then().statusCode(200).header("Idempotency-Replayed", "true");
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        keyed(key, "text/csv", "code,name,kind,parent\n" + root + ",Huyện Khác,district,ha-tinh")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        keyed(key, LINES, line("", "Huyện", "district", "ha-tinh"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));

        HaTinh.as("ha-tinh", "viewer").get("/organisations/" + root).then().body("name", equalTo("Huyện"));
    }

    private Response keyed(String key, String type, String body) {
        return HaTinh.as(HaTinh.INSTALLATION)
                .urlEncodingEnabled(false)
                .contentType(type)
                .header("Idempotency-Key", key)
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/organisations:import");
    }

    private void whole() {
        sent(LINES, "", """
                {"code":"%s","name":"Sở Một","nameEn":"Department One","kind":"department","parent":"ha-tinh","region":"BTB",\
                "aliases":["Sở Nhất"],"externalCodes":{"nso":"001"},"head":{"name":"Nguyễn Văn A","title":"Giám đốc"},\
                "validFrom":"2021-07-01"}""".formatted(root)).then().statusCode(200).body("created", equalTo(1));
    }

    @Test
    void one_bad_row_refuses_the_whole_with_every_violation() {
        sent(
                        LINES,
                        "",
                        line("", "Huyện", "district", "ha-tinh"),
                        line(".a", "A", "commune", root + ".b"),
                        line(".b", "B", "commune", root + ".a"),
                        line(".c", "C", "no-such-kind", root),
                        line(".d", "D", "commune", root + ".nobody"),
                        line(".c", "C", "commune", root),
                        "{\"code\":\"" + root + ".e\",\"name\":\"E\",\"kind\":\"commune\",\"parent\":\"" + root
                                + "\",\"validFrom\":\"2020-02-02\",\"validTo\":\"2020-01-01\"}",
                        "{\"code\":\"Không\"",
                        "{\"name\":\"\",\"kind\":\"commune\"}")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "violations.pointer",
                        hasItems(
                                "/rows/2/parent",
                                "/rows/3/parent",
                                "/rows/4/kind",
                                "/rows/5/parent",
                                "/rows/6/code",
                                "/rows/7/validTo",
                                "/rows/8/code",
                                "/rows/9/code",
                                "/rows/9/name"))
                .body(
                        "violations.code",
                        hasItems(
                                "circular-parent",
                                "unknown-kind",
                                "unknown-parent",
                                "code-repeated",
                                "ends-before-it-begins",
                                "unreadable",
                                "code-missing",
                                "NotBlank"));

        HaTinh.as("ha-tinh", "viewer").get("/organisations/" + root).then().statusCode(404);
        assertThat(told.of("OrganisationRegistered", root)).isEmpty();
    }

    @Test
    void in_part_the_good_rows_are_registered_and_what_stands_below_a_bad_one_is_not() {
        sent(
                        LINES,
                        "?mode=partial",
                        line("", "Huyện", "district", "ha-tinh"),
                        line(".a", "A", "no-such-kind", root),
                        line(".a.b", "B", "commune", root + ".a"),
                        line(".c", "C", "commune", root))
                .then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("refused", equalTo(2))
                .body("items.outcome", contains("CREATED", "REFUSED", "REFUSED", "CREATED"))
                .body("items[2].violations.code", contains("unknown-parent"));
    }

    @Test
    void of_a_row_every_unknown_missing_and_mistyped_field_is_told() {
        sent(LINES, "", "{\"code\":\"" + root + "\",\"naem\":\"Xã\",\"kind\":\"commune\",\"validFrom\":\"hôm qua\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/rows/1/naem", "/rows/1/validFrom", "/rows/1/name"))
                .body("violations.code", hasItems("unknown-field", "unreadable"));
    }

    @Test
    void a_dry_run_answers_the_same_and_stores_nothing() {
        sent(LINES, "?dryRun=true", line("", "Huyện", "district", "ha-tinh"))
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(1));

        HaTinh.as("ha-tinh", "viewer").get("/organisations/" + root).then().statusCode(404);
    }

    @Test
    void nobody_stands_below_one_that_has_ended_by_then() {
        sent(LINES, "", """
                {"code":"%s","name":"Huyện cũ","kind":"district","parent":"ha-tinh","validTo":"2020-12-31"}""".formatted(root), line(".x1", "Xã Một", "commune", root))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/rows/2/parent"))
                .body("violations.code", contains("parent-not-in-force"));
    }

    @Test
    void a_table_says_the_same_as_lines() {
        sent(
                        "text/csv",
                        "",
                        "code,name,kind,parent,aliases,externalCodes.nso,communeGroup",
                        root + ",\"Huyện \"\"Mới\"\", cũ\",district,ha-tinh,,,",
                        root + ".x1,Xã Pờ Y,commune," + root + ",Bờ Y|Bo-Y,23425,3")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("created", equalTo(2));

        HaTinh.as("ha-tinh", "viewer").get("/organisations/" + root).then().body("name", equalTo("Huyện \"Mới\", cũ"));
        HaTinh.as("ha-tinh", "viewer")
                .get("/organisations/" + root + ".x1")
                .then()
                .body("aliases", equalTo(List.of("Bờ Y", "Bo-Y")))
                .body("externalCodes.nso", equalTo("23425"))
                .body("communeGroup", equalTo(3));
    }

    @Test
    void a_stray_quote_loses_no_row_and_the_counts_add_up() {
        var lines = new String[] {
            "sep=;",
            "code;kind;parent;name",
            root + ";district;ha-tinh;\"Huyện Mới",
            root + "-b;district;ha-tinh;Huyện Hai",
            ";;;",
            root + "-c;district;ha-tinh;Huyện Ba"
        };

        sent("text/csv", "", lines)
                .then()
                .statusCode(422)
                .body("code", equalTo("organisations-not-registrable"))
                .body("violations.pointer", contains("/rows/1"))
                .body("violations.code", contains("quote-not-closed"));
        sent("Text/CSV; charset=utf-8", "?mode=partial", lines)
                .then()
                .statusCode(200)
                .body("lines", equalTo(6))
                .body("linesAbove", equalTo(2))
                .body("emptyLines", equalTo(1))
                .body("rows", equalTo(3))
                .body("created", equalTo(2))
                .body("refused", equalTo(1))
                .body("items.line", contains(3, 4, 6))
                .body("items.outcome", contains("REFUSED", "CREATED", "CREATED"));

        HaTinh.as("ha-tinh", "viewer").get("/organisations/" + root).then().statusCode(404);
        HaTinh.as("ha-tinh", "viewer")
                .get("/organisations/" + root + "-b")
                .then()
                .body("name", equalTo("Huyện Hai"));
    }

    @Test
    void a_table_without_the_needed_columns_is_refused_once() {
        sent("text/csv", "?mode=partial", "Mã,Tên", "a,b", "c,d")
                .then()
                .statusCode(422)
                .body("code", equalTo("register-header-broken"))
                .body("violations", hasSize(5))
                .body("remedies", hasSize(1));
    }

    @Test
    void an_administrator_imports_inside_the_branch_only() {
        HaTinh.as("lai-chau", "admin")
                .urlEncodingEnabled(false)
                .contentType(LINES)
                .body(line("", "Huyện", "district", "ha-tinh").getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/organisations:import")
                .then()
                .statusCode(422)
                .body("violations.code", contains("outside-branch"));
    }

    @Test
    void every_other_address_keeps_to_the_usual_limit() {
        var large = "{\"name\":\"" + "x".repeat(11_000_000) + "\",\"kind\":\"commune\"}";

        HaTinh.as("ha-tinh", "admin")
                .body(large)
                .put("/organisations/" + root)
                .then()
                .statusCode(413);
        sent(LINES, "", "\n".repeat(11_000_000)).then().statusCode(200).body("items", hasSize(0));
    }

    private Response sent(String type, String query, String... lines) {
        return HaTinh.as(HaTinh.INSTALLATION)
                .urlEncodingEnabled(false)
                .contentType(type)
                .body(Arrays.stream(lines)
                        .collect(Collectors.joining("\n"))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/organisations:import" + query);
    }

    private String line(String suffix, String name, String kind, String parent) {
        return "{\"code\":\"%s%s\",\"name\":\"%s\",\"kind\":\"%s\",\"parent\":\"%s\"}"
                .formatted(root, suffix, name, kind, parent);
    }
}
