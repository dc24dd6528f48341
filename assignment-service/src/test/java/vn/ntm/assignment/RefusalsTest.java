package vn.ntm.assignment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every "no", whoever says it, is application/problem+json; nothing a caller sends is a fault of the server. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalsTest {

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /no-such-place                  | 404 | no-such-address
            GET    | /organisations/no-such-body     | 404 | no-such-organisation
            GET    | /organisations/Kh%C3%B4ng       | 4xx |
            GET    | /organisation-groups/nobody     | 404 | no-such-group
            GET    | /accounts/nobody                | 404 | no-such-account
            GET    | /directives/nothing             | 404 | no-such-directive
            GET    | /tasks/not-an-id                | 4xx |
            GET    | /tasks/018f0000-0000-7000-8000-000000000000 | 404 | no-such-task
            GET    | /tasks?limit=0                  | 400 | malformed-parameter
            GET    | /tasks?limit=501                | 400 | malformed-parameter
            GET    | /tasks?limit=x                  | 4xx |
            GET    | /tasks?state=NEVER              | 4xx |
            GET    | /tasks?role=boss                | 4xx |
            GET    | /tasks?dueBefore=2024-02-31     | 4xx |
            GET    | /tasks?assignee=KHÔNG           | 4xx |
            GET    | /tasks?cursor=!!!               | 4xx |
            GET    | /tasks?cursor=bm90LWFuLWlk      | 4xx |
            GET    | /directives?cursor=bm90LWFuLWlk | 4xx |
            GET    | /organisations?cursor=S0g       | 4xx |
            DELETE | /organisations/ha-tinh          | 405 | method-not-allowed
            POST   | /directives                     | 4xx |
            POST   | /tasks/018f0000-0000-7000-8000-000000000000/accept | 403 |
            """)
    void each_is_a_problem(String method, String path, String status, String code) {
        var answer = HaTinh.as("ha-tinh", "viewer")
                .urlEncodingEnabled(!path.contains("%"))
                .request(method, path);

        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 499);
        if (!status.equals("4xx")) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(Integer.parseInt(status));
        }
        answer.then().contentType("application/problem+json").body("type", notNullValue());
        if (code != null) {
            answer.then().body("code", equalTo(code)).body("type", equalTo("/problems/" + code));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                    | 400
            []                                                   | 400
            null                                                 | 400
            "text"                                               | 400
            {"name":"x","kind":"commune","colour":"red"}         | 400
            {"name":"x","kind":"KHÔNG"}                          | 400
            {"name":"a\\u0000b","kind":"commune"}              | 400
            {"name":{"a":1},"kind":"commune"}                    | 400
            {"name":"x","name":"y","kind":"commune"}             | 400
            {"name":"x","kind":"commune","aliases":[null]}       | 400
            {"name":"","kind":"commune"}                         | 400
            {"kind":"commune"}                                   | 400
            {"name":"x","kind":"commune"} trailing               | 400
            {"name":"x","kind":"no-such-kind"}                   | 422
            """)
    void a_bad_body_is_the_senders_fault(String body, int status) {
        var answer = HaTinh.as(HaTinh.INSTALLATION).body(body).put("/organisations/" + HaTinh.fresh("x"));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        answer.then().contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NaN
            "NaN"
            1e400
            1e999999999
            -1e-999999999
            12345678901234567890123456789
            Infinity
            """)
    void an_absurd_number_is_the_senders_fault(String number) {
        var answer = target("{\"code\":\"G1\",\"subject\":\"x\",\"value\":" + number + "}");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        answer.then().contentType("application/problem+json");
    }

    @Test
    void text_arrives_composed() {
        var code = HaTinh.fresh("ha-tinh.x");
        HaTinh.as(HaTinh.INSTALLATION)
                .body("{\"name\":\"Xa\u0303 Hoa\u0300\",\"kind\":\"commune\",\"parent\":\"ha-tinh\"}")
                .put("/organisations/" + code)
                .then()
                .statusCode(201)
                .body("name", equalTo("Xã Hoà"));
    }

    @Test
    void it_speaks_vietnamese_unless_asked_for_english() {
        HaTinh.as("ha-tinh", "viewer")
                .get("/directives/nothing")
                .then()
                .header("Content-Language", "vi")
                .body("title", equalTo("Không tìm thấy"));
        HaTinh.as("ha-tinh", "viewer")
                .header("Accept-Language", "en")
                .get("/directives/nothing")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Not found"));
    }

    @Test
    void who_is_not_signed_in_is_told_how() {
        given().basePath("/api/v1")
                .get("/tasks")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("not-signed-in"));
    }

    @Test
    void another_content_type_is_refused() {
        HaTinh.as(HaTinh.INSTALLATION)
                .contentType(ContentType.TEXT)
                .body("x")
                .put("/organisations/x")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    private static Response target(String target) {
        return HaTinh.as(Dispatch.ISSUER, "assigner")
                .body(
                        "{\"code\":\"x\",\"symbol\":\"x\",\"year\":2024,\"title\":\"x\",\"issuer\":\"ha-tinh.ubnd-tinh\",\"targets\":["
                                + target + "]}")
                .post("/directives");
    }
}
