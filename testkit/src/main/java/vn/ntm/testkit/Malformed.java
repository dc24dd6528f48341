package vn.ntm.testkit;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;

import vn.ntm.contract.Operation;

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
        for (var operation : Operations.all()) {
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
        for (var operation : Operations.all()) {
            if (operation.offersFiles()) {
                continue;
            }
            complain(complaints, operation.name(), accepting("image/png", operation, caller), 406, "not-acceptable");
            complain(complaints, operation.name(), accepting("so;q=", operation, caller), 400, "unreadable-header");
        }
        return complaints;
    }

    /** No operation passes over a parameter that it does not know, and none does anything before. */
    public static List<String> parameters(String caller) {
        var complaints = new ArrayList<String>();
        for (var operation : Operations.all()) {
            var answer = sending("{}", operation, caller, "?khong-co=1");
            complain(complaints, operation.name(), answer, 400, "unknown-parameter");
            tells(complaints, operation.name(), answer, List.of("khong-co"));
        }
        return complaints;
    }

    /** Every parameter that an operation needs is named if it is missing. */
    public static List<String> missingParameters(String caller) {
        var complaints = new ArrayList<String>();
        for (var operation : Operations.all()) {
            var needed = operation
                    .parameters("query")
                    .filter(one -> one.path("required").asBoolean())
                    .map(one -> one.path("name").asText())
                    .toList();
            if (!needed.isEmpty()) {
                var answer = sending("{}", operation, caller, "");
                complain(complaints, operation.name(), answer, 400, "malformed-parameter");
                tells(complaints, operation.name(), answer, needed);
            }
        }
        return complaints;
    }

    /** A body with a field that nobody knows hears of it and of every field that it lacks, by its pointer. */
    public static List<String> shapes(String caller) {
        var complaints = new ArrayList<String>();
        for (var operation : Operations.all()) {
            var schema = operation.jsonSchema();
            boolean isList = schema.path("type").asText().equals("array");
            var item = isList ? operation.resolved(schema.path("items")) : schema;
            // A patch is judged as the whole that it makes, so there must be one.
            if (!item.path("properties").isEmpty() && !operation.method().equals("PATCH")) {
                var unknown = "{\"khong-co\": 1}";
                var at = isList ? "/0/" : "/";
                var answer = sending(isList ? "[" + unknown + "]" : unknown, operation, caller, "");
                complain(complaints, operation.name(), answer, 400, "unreadable-body");
                tells(
                        complaints,
                        operation.name(),
                        answer,
                        Stream.concat(
                                        Stream.of("khong-co"),
                                        item.path("required").valueStream().map(JsonNode::asText))
                                .map(at::concat)
                                .toList());
            }
        }
        return complaints;
    }

    private static void tells(List<String> complaints, String what, Response answer, List<String> pointers) {
        var missing = pointers.stream()
                .filter(pointer -> !answer.asString().contains("\"pointer\":\"" + pointer + "\""))
                .toList();
        if (!missing.isEmpty()) {
            complaints.add("%s does not tell of %s: %s".formatted(what, missing, answer.asString()));
        }
    }

    private static Response sending(String body, Operation operation, String caller, String query) {
        var request = given().urlEncodingEnabled(false).header("Authorization", caller);
        if (operation.hasBody()) {
            request.contentType(operation.kindOfBody()).body(body.getBytes(UTF_8));
        }
        return request.request(operation.method(), operation.address() + query);
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
