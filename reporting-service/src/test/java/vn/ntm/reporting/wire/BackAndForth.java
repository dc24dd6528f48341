package vn.ntm.reporting.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.reporting.Province.as;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.restassured.path.json.JsonPath;

import vn.ntm.reporting.wire.BlindClient.Answer;
import vn.ntm.testkit.TestCallers;

/** One body and its receiver: what the one sends the other gives back, over a troubled wire. */
final class BackAndForth implements AutoCloseable {

    private static final String WRONG_FIGURES = """
            {"reason":"WRONG_FIGURES","remark":"Lệch","cells":[]}""";

    private final String body;
    private final String receiver;
    private final String obligation;
    private final TroubledWire wire;
    private final BlindClient client;
    private final List<String> receipts = new ArrayList<>();
    private String report = "";

    BackAndForth(int server, String body, String receiver, String obligation) throws IOException {
        this.body = body;
        this.receiver = receiver;
        this.obligation = obligation;
        this.wire = new TroubledWire(server);
        this.client = new BlindClient(wire.port());
    }

    /** Answers how many bytes went there, and how many came back. */
    Size submit(Collection<Trouble> troubles) {
        var path = "/obligations/" + obligation + "/report";
        var request = request(path + "/submit", body, "reporter", etag(path, body, "reporter"), "");
        var answer = post(request, troubles);

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        var sent = JsonPath.from(answer.body());
        receipts.add(sent.getString("receipt.number"));
        assertThat(sent.getInt("version")).isEqualTo(receipts.size());
        report = sent.getString("report");
        return new Size(request.length, answer.size());
    }

    Size giveBack(Collection<Trouble> troubles) {
        var path = "/reports/" + report;
        var request = request(path + "/return", receiver, "reviewer", etag(path, receiver, "reviewer"), WRONG_FIGURES);
        var answer = post(request, troubles);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return new Size(request.length, answer.size());
    }

    String obligation() {
        return obligation;
    }

    List<String> receipts() {
        return receipts;
    }

    /** Whoever asks once more, when all is quiet, is told the same. */
    private Answer post(byte[] request, Collection<Trouble> troubles) {
        wire.expect(troubles);
        var answer = client.post(request);
        boolean quiet;
        do {
            quiet = wire.isThroughWithIt();
            var again = client.post(request);
            assertThat(again.isReplayed()).as(again.body()).isTrue();
            assertThat(again.status()).isEqualTo(answer.status());
            assertThat(again.body()).isEqualTo(answer.body());
        } while (!quiet);
        return answer;
    }

    private static byte[] request(String path, String account, String role, String etag, String content) {
        return """
                POST /api/v1%s HTTP/1.1\r
                Host: ntm\r
                Authorization: %s\r
                If-Match: %s\r
                Idempotency-Key: %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                %s""".formatted(
                        path,
                        TestCallers.as(account, role),
                        etag,
                        UUID.randomUUID(),
                        content.getBytes(UTF_8).length,
                        content)
                .getBytes(UTF_8);
    }

    private static String etag(String path, String account, String role) {
        return as(account, role)
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }

    record Size(int request, int answer) {}
}
