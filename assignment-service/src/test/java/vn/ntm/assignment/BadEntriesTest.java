package vn.ntm.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a booking, a typed result or a matrix is refused whole, with its place, and leaves nothing behind. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadEntriesTest {

    private static final String ISSUER = "ha-tinh.ubnd-tinh";

    private final String code = HaTinh.fresh("ha-tinh.sai");

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    /** Each replaces a field of {@code {"kind", "line", "amount", "on", "document"}}, or stands beside them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            amount    | -1                                     | 400 | /amount
            amount    | 0                                      | 400 | /amount
            amount    | NaN                                    | 400 |
            amount    | "NaN"                                  | 400 |
            amount    | 1e400                                  | 400 | /amount
            amount    | 0.0000001                              | 400 | /amount
            amount    | null                                   | 400 | /amount
            amount    | {}                                     | 400 |
            kind      | "GIFT"                                 | 400 |
            kind      | null                                   | 400 | /kind
            on        | "2024-02-31"                           | 400 |
            on        | "2199-01-01"                           | 422 | /on
            document  | " "                                    | 400 | /document
            line      | "F9"                                   | 422 | /line
            component | "9"                                    | 422 | /component
            project   | "9"                                    | 422 | /project
            amount    | 101                                    | 422 | /amount
            reverses  | "018f0000-0000-7000-8000-000000000000" | 422 | /reverses
            reverses  | "x"                                    | 400 |
            colour    | "red"                                  | 400 |
            """)
    void a_booking(String field, String value, int status, String pointer) {
        HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2024, "name": "Vốn",
                         "lines": [{"code": "F1", "source": "nstw", "amount": 100}]}""".formatted(ISSUER))
                .put("/funding-plans/{code}", code)
                .then()
                .statusCode(201);

        var answer = HaTinh.as(ISSUER, "assigner")
                .body(with("""
                        {"kind": "ALLOCATION", "line": "F1", "amount": 1, "on": "2024-01-31", "document": "1/QĐ"}""", field, value))
                .post("/funding-plans/{code}/bookings", code);

        refused(answer, status, pointer);
        HaTinh.as(ISSUER, "viewer")
                .get("/funding-plans/{code}/bookings", code)
                .then()
                .body("items", empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value       | -1                            | 400 | /value
            value       | NaN                           | 400 |
            value       | 1e400                         | 400 | /value
            value       | 0.0000001                     | 400 | /value
            value       | null                          | 400 | /value
            denominator | 0                             | 400 | /denominator
            asOf        | "hôm nay"                     | 400 |
            asOf        | null                          | 400 | /asOf
            asOf        | "2199-01-01"                  | 422 | /asOf
            evidence    | []                            | 400 | /evidence
            evidence    | [{"name": "x"}]               | 400 | /evidence/0/reference
            units       | ["a", "a"]                    | 422 | /units/1
            units       | [7]                           | 4xx |
            """)
    void a_typed_result(String field, String value, String status, String pointer) {
        HaTinh.as(ISSUER, "assigner")
                .body("{\"issuer\": \"%s\", \"year\": 2024, \"subject\": \"Xã\"}".formatted(ISSUER))
                .put("/targets/{code}", code)
                .then()
                .statusCode(201);

        var answer = HaTinh.as(ISSUER, "assigner").body(with("""
                        {"asOf": "2024-01-31", "value": 1, "units": [],
                         "evidence": [{"name": "Báo cáo", "reference": "1/BC"}]}""", field, value)).post("/targets/{code}/results", code);

        if (status.equals("4xx")) {
            assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500);
            return;
        }
        refused(answer, Integer.parseInt(status), pointer);
        HaTinh.as(ISSUER, "viewer").get("/targets/{code}/results", code).then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            issuer | "nobody"                                                                       | 422 | /issuer
            issuer | "Ấ"                                                                            | 400 |
            set    | null                                                                           | 400 | /set
            rows   | []                                                                             | 400 | /rows
            rows   | [null]                                                                         | 400 | /rows/0
            rows   | [{"item": "2", "organisation": "ha-tinh", "role": "BOSS", "from": "2024-01-01"}] | 400 |
            rows   | [{"item": " ", "organisation": "ha-tinh", "role": "LEAD", "from": "2024-01-01"}] | 400 | /rows/0/item
            rows   | [{"item": "2", "organisation": "nobody", "role": "LEAD", "head": {"name": "A"}, "from": "2024-01-01"}] | 422 | /rows/0/organisation
            rows   | [{"item": "2", "organisation": "ha-tinh", "role": "LEAD", "from": "2024-01-01"}] | 422 | /rows/0/head
            rows   | [{"item": "2", "organisation": "ha-tinh", "role": "LEAD", "head": {"name": ""}, "from": "2024-01-01"}] | 400 | /rows/0/head/name
            rows   | [{"item": "2", "organisation": "ha-tinh", "role": "COORDINATE", "from": "2024-01-01"}] | 422 | /rows/0
            rows   | [{"item": "2", "organisation": "ha-tinh", "role": "LEAD", "head": {"name": "A"}, "from": "2024-01-01", "to": "2024-01-01"}] | 422 | /rows/0/to
            """)
    void a_matrix(String field, String value, int status, String pointer) {
        var answer = HaTinh.as(ISSUER, "assigner")
                .body(with("""
                        {"issuer": "%s", "set": "%s", "rows": [{"item": "2", "organisation": "ha-tinh",
                          "role": "LEAD", "head": {"name": "A"}, "from": "2024-01-01"}]}""".formatted(ISSUER, code), field, value))
                .put("/responsibilities");

        refused(answer, status, pointer);
        HaTinh.as(ISSUER, "assigner")
                .get("/responsibilities/{issuer}/{set}", ISSUER, code)
                .then()
                .statusCode(404);
    }

    private static void refused(Response answer, int status, String pointer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        answer.then().contentType("application/problem+json");
        if (pointer != null) {
            assertThat(answer.jsonPath().getList("violations.pointer", String.class))
                    .containsAnyElementsOf(List.of(pointer));
        }
    }

    /** The object with this field instead of its own, or beside the others. */
    private static String with(String object, String field, String value) {
        var named = "\"" + field + "\": ";
        int at = object.indexOf(named);
        if (at < 0) {
            return object.substring(0, object.lastIndexOf('}')) + ", " + named + value + "}";
        }
        int from = at + named.length();
        return object.substring(0, from) + value + object.substring(end(object, from));
    }

    /** Where the value ends that begins here. */
    private static int end(String object, int from) {
        int depth = 0;
        for (int i = from; i < object.length(); i++) {
            char c = object.charAt(i);
            if (depth == 0 && (c == ',' || c == '}')) {
                return i;
            }
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        }
        return object.length();
    }
}
