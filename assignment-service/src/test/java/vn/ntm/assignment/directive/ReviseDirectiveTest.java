package vn.ntm.assignment.directive;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviseDirectiveTest {

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @Test
    void number_and_date_come_later_and_the_rest_stays() {
        var code = drafted();

        patch(code, "\"0\"", """
                {"number": "1052", "date": "2024-05-20", "place": null, "signer": {"title": "CHỦ TỊCH"}}""")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("number", equalTo("1052"))
                .body("date", equalTo("2024-05-20"))
                .body("place", nullValue())
                .body("signer.title", equalTo("CHỦ TỊCH"))
                .body("signer.name", equalTo("Nguyễn Hồng Lĩnh"))
                .body("tasks.size()", equalTo(2));
    }

    @Test
    void a_revision_is_checked_like_a_draft() {
        var code = drafted();

        patch(code, "\"0\"", "{\"date\": \"2023-05-20\", \"addressedTo\": [\"no-such-body\"]}")
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/date", "/addressedTo/0")));
        patch(code, "\"0\"", "{\"title\": \"\"}")
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/title")));
        patch(code, "\"0\"", "{\"colour\": \"red\"}").statusCode(400).body("code", equalTo("unreadable-body"));
        patch(code, "\"0\"", "{\"code\": \"another\"}")
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/code")));
    }

    @Test
    void a_stale_revision_is_refused() {
        var code = drafted();
        patch(code, "\"0\"", "{\"number\": \"1\"}").statusCode(200);

        patch(code, "\"0\"", "{\"number\": \"2\"}").statusCode(412);
    }

    private static String drafted() {
        var code = HaTinh.fresh("ha-tinh.nl5");
        Dispatch.drafted(Dispatch.written(code)).then().statusCode(201);
        return code;
    }

    private static ValidatableResponse patch(String code, String etag, String body) {
        return HaTinh.as(Dispatch.ISSUER, "assigner")
                .header("If-Match", etag)
                .body(body)
                .patch("/directives/" + code)
                .then();
    }
}
