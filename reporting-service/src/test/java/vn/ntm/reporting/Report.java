package vn.ntm.reporting;

import static vn.ntm.reporting.Province.as;

import io.restassured.response.ValidatableResponse;

/** What a reporter writes in tests, and how he sends it. */
public final class Report {

    private Report() {}

    public static String saying(String figure) {
        return """
                {"values":[{"indicator":"so-viec","value":%s}],"narrative":[{"heading":"Kết quả","text":"Đã làm"}]}""".formatted(figure);
    }

    /** The only open obligation of a body. */
    public static String obligationOf(String body) {
        return as(body, "reporter")
                .get("/api/v1/obligations?organisation=" + body)
                .then()
                .extract()
                .path("items[0].id");
    }

    /** Saves a draft on top of what is there and returns its ETag. */
    public static String drafted(String body, String obligation, String content) {
        var path = "/api/v1/obligations/" + obligation + "/report";
        var read =
                as(body, "reporter").get(path).then().statusCode(200).extract().header("ETag");
        return as(body, "reporter")
                .header("If-Match", read)
                .body(content)
                .put(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static ValidatableResponse submitted(String body, String obligation, String etag) {
        return as(body, "reporter")
                .header("If-Match", etag)
                .post("/api/v1/obligations/" + obligation + "/report/submit")
                .then();
    }

    /** Sends one figure and returns the report's id. */
    public static String sent(String body, String obligation, String figure) {
        return submitted(body, obligation, drafted(body, obligation, saying(figure)))
                .statusCode(201)
                .extract()
                .path("report");
    }

    public static ValidatableResponse accepted(String receiver, String report) {
        return as(receiver, "reviewer")
                .header("If-Match", etagOf(receiver, report))
                .post("/api/v1/reports/" + report + "/accept")
                .then();
    }

    public static ValidatableResponse returned(String receiver, String report) {
        return as(receiver, "reviewer")
                .header("If-Match", etagOf(receiver, report))
                .body("""
                {"reason":"WRONG_FIGURES","remark":"Đề nghị kiểm tra lại","cells":[{"pointer":"/values/0","text":"Lệch so với tháng trước"}]}""")
                .post("/api/v1/reports/" + report + "/return")
                .then();
    }

    private static String etagOf(String reader, String report) {
        return as(reader, "reviewer")
                .get("/api/v1/reports/" + report)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
