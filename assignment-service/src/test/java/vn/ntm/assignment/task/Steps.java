package vn.ntm.assignment.task;

import java.util.Map;

import io.restassured.response.ValidatableResponse;

import vn.ntm.assignment.HaTinh;
import vn.ntm.testkit.JustRead;

/** What bodies do with a task, through HTTP. */
public final class Steps {

    private Steps() {}

    public static ValidatableResponse post(String body, String role, String address, Map<String, ?> said) {
        return HaTinh.as(body, role)
                .filter(new JustRead())
                .body(said)
                .post(address)
                .then();
    }

    /** Accepts and submits. */
    public static void submitted(String task, String body) {
        post(body, "reporter", "/tasks/" + task + "/accept", Map.of()).statusCode(200);
        post(body, "reporter", "/tasks/" + task + "/submit", Map.of()).statusCode(200);
    }

    public static ValidatableResponse file(String task, String body) {
        return HaTinh.as(body, "viewer").get("/tasks/" + task).then().statusCode(200);
    }
}
