package vn.ntm.acceptance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import java.net.URI;
import java.util.UUID;
import java.util.function.UnaryOperator;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** One body of the province at work through the gateway, with a real token. */
final class Body {

    private static final long TOKEN_MILLISECONDS = 600_000;

    private final URI gateway;
    private final String account;
    private final UnaryOperator<String> tokens;
    private String token = "";
    private long tokenFrom;

    Body(URI gateway, String account, UnaryOperator<String> tokens) {
        this.gateway = gateway;
        this.account = account;
        this.tokens = tokens;
    }

    String code() {
        return account;
    }

    JsonPath get(String path) {
        return request()
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));
    }

    int status(String path) {
        return request().get(path).statusCode();
    }

    String obligation(String regime, String period) {
        return get("/obligations?organisation=%s&regime=%s&period=%s".formatted(account, regime, period))
                .getString("items[0].id");
    }

    /** Saves a draft that says this many tasks were done, and returns its ETag. */
    String draft(String obligation, int done) {
        return draft(obligation, Content.saying(done));
    }

    String draft(String obligation, String content) {
        var path = "/obligations/" + obligation + "/report";
        var read = request().get(path).then().statusCode(200).extract().header("ETag");
        return request()
                .header("If-Match", read)
                .body(content)
                .put(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** Drafts and sends; the answer holds the receipt. */
    JsonPath send(String obligation, int done) {
        return send(obligation, Content.saying(done));
    }

    JsonPath send(String obligation, String content) {
        return submit(obligation, draft(obligation, content), UUID.randomUUID().toString())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    Response submit(String obligation, String etag, String key) {
        return request()
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .post("/obligations/" + obligation + "/report/submit");
    }

    /** Sends a file to where it is expected. */
    Response supply(String path, byte[] file) {
        return request().contentType("application/octet-stream").body(file).put(path);
    }

    byte[] bytes(String path) {
        return request().get(path).then().statusCode(200).extract().asByteArray();
    }

    void giveBack(String report) {
        decide(report, "return", """
                {"reason":"WRONG_FIGURES","remark":"Đề nghị rà soát lại số liệu","cells":[{"pointer":"/values/1","text":"Thấp hơn tháng trước"}]}""");
    }

    void accept(String report) {
        decide(report, "accept", "");
    }

    void put(String path, String body) {
        request().body(body).put(path).then().statusCode(oneOf(200, 201));
    }

    /** Puts what is there already, at the version that is seen. */
    void change(String path, String body) {
        var seen = request().get(path).then().statusCode(200).extract().header("ETag");
        request().header("If-Match", seen).body(body).put(path).then().statusCode(200);
    }

    /** An action on what is there already, at the version that is seen. */
    Response act(String path, String action) {
        return request()
                .header(
                        "If-Match",
                        request().get(path).then().statusCode(200).extract().header("ETag"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path + "/" + action);
    }

    Response post(String path) {
        return post(path, "");
    }

    Response post(String path, String body) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    Response postCsv(String path, String rows) {
        return request().contentType("text/csv; charset=utf-8").body(rows).post(path);
    }

    private void decide(String report, String decision, String body) {
        var read = request()
                .get("/reports/" + report)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        request()
                .header("If-Match", read)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/reports/" + report + "/" + decision)
                .then()
                .statusCode(200);
    }

    private RequestSpecification request() {
        return given().baseUri(gateway + "/api/v1".substring(gateway.toString().endsWith("/") ? 1 : 0))
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + token())
                .contentType("application/json");
    }

    /** Tokens live in real time, whatever the business clock says. */
    private synchronized String token() {
        long now = System.nanoTime() / 1_000_000;
        if (token.isEmpty() || now - tokenFrom > TOKEN_MILLISECONDS) {
            token = tokens.apply(account);
            tokenFrom = now;
        }
        return token;
    }
}
