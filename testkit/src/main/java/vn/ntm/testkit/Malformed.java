package vn.ntm.testkit;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import io.restassured.response.Response;

/** What no client should send, sent to every operation of the service under test; each answers with what was wrong. */
public final class Malformed {

    private static final List<String> CURSORS = List.of(
            "!",
            "abc",
            "%20",
            encoded("ha-tinh"),
            encoded("+999999999-12-31T00:00:00Z\n00000000-0000-0000-0000-000000000000"),
            encoded("9999999999"),
            encoded("a\0b"),
            "x".repeat(3_000));

    private Malformed() {}

    /** No list takes a place where it never ended for the place to go on from. */
    public static List<String> cursors(String caller) {
        var complaints = new ArrayList<String>();
        for (var operation : Operation.all()) {
            if (operation
                    .parameters("query")
                    .anyMatch(one -> one.path("name").asText().equals("cursor"))) {
                for (var cursor : CURSORS) {
                    var answer = given().urlEncodingEnabled(false)
                            .header("Authorization", caller)
                            .get(address(operation) + "?cursor=" + cursor);
                    complain(complaints, operation.name() + " " + cursor, answer, 400, "cursor-malformed");
                }
            }
        }
        return complaints;
    }

    /** Nothing is answered, and nothing done, in a form that an operation does not have. */
    public static List<String> forms(String caller) {
        var complaints = new ArrayList<String>();
        for (var operation : Operation.all()) {
            if (operation.offersFiles()) {
                continue;
            }
            complain(complaints, operation.name(), accepting("image/png", operation, caller), 406, "not-acceptable");
            complain(complaints, operation.name(), accepting("so;q=", operation, caller), 400, "unreadable-header");
        }
        return complaints;
    }

    private static Response accepting(String form, Operation operation, String caller) {
        var request = given().urlEncodingEnabled(false)
                .header("Authorization", caller)
                .header("Accept", form)
                .header("Accept-Language", "en;q=abc");
        if (operation.hasBody()) {
            request.contentType(operation.body().fieldNames().next()).body("{}".getBytes(UTF_8));
        }
        return request.request(operation.method(), address(operation));
    }

    private static void complain(List<String> complaints, String what, Response answer, int status, String code) {
        var body = answer.asString();
        if (answer.statusCode() != status || !body.contains("\"code\":\"" + code + "\"")) {
            complaints.add("%s: %d %s".formatted(what, answer.statusCode(), body));
        }
    }

    private static String address(Operation operation) {
        return operation.path().replaceAll("\\{[^}]+}", "1");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
