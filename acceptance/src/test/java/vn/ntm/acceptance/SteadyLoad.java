package vn.ntm.acceptance;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import io.restassured.path.json.JsonPath;

import vn.ntm.acceptance.Ledger.Receipt;

/**
 * Eight bodies at work, each with a second between its reports: it is asked for something, drafts, sends; of three reports
 * one is given back and sent again, one is amended after it was accepted. Every step is repeated until it is answered.
 */
final class SteadyLoad implements AutoCloseable {

    static final List<String> BODIES = List.of("so-01", "so-02", "so-04", "so-05", "so-06", "so-07", "so-08", "so-09");

    private static final String RECEIVER = "ha-tinh.so-03";
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);
    private static final String REGIME = "ha-tinh.nl5-2024.dot-xuat";

    private final BlindClient client;
    private final Ledger ledger = new Ledger();
    // No virtual threads: loading Groovy's classes for JSON on them can hold up all of them for ever.
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final List<Future<?>> atWork = new ArrayList<>();
    private volatile boolean ended;

    SteadyLoad(BlindClient client) {
        this.client = client;
    }

    Ledger ledger() {
        return ledger;
    }

    void begin() {
        BODIES.forEach(body -> atWork.add(people.submit(() -> {
            for (int number = 1; !ended; number++) {
                report("ha-tinh." + body, "%s-%d".formatted(body, number), number % 3);
                LockSupport.parkNanos(PAUSE);
            }
            return null;
        })));
    }

    /** Nobody begins a new report; what is under way goes on. */
    void end() {
        ended = true;
    }

    boolean done() {
        return atWork.stream().allMatch(Future::isDone);
    }

    private void report(String account, String code, int kind) throws InterruptedException {
        try {
            var entry = ledger.of(asked(account, code));
            var report = send(account, entry, 10);
            if (kind == 1) {
                decide(report, "return", """
                        {"reason":"WRONG_FIGURES","remark":"Đề nghị rà soát lại số liệu","cells":[]}""");
                entry.wasReturned();
                send(account, entry, 11);
            }
            decide(report, "accept", "");
            entry.wasAccepted();
            if (kind == 2) {
                amend(account, entry, report, 12);
                decide(report, "accept", "");
                entry.wasAccepted();
            }
            entry.finish();
        } catch (RuntimeException surprise) {
            ledger.surprise(code + ": " + surprise);
        }
    }

    /** The receiver asks for a report; the answer is the body's obligation. */
    private String asked(String account, String code) throws InterruptedException {
        expect(201, client.send(RECEIVER, "POST", "/report-requests", key(), """
                {"code":"%s","regime":"%s","title":"Báo cáo nhanh","reporters":["%s"],
                 "deadline":{"date":"2024-12-31","inclusive":true}}""".formatted(code, REGIME, account)));
        var owed = "/obligations?organisation=%s&regime=%s&period=AH-%s".formatted(account, REGIME, code);
        return json(expect(200, client.send(account, "GET", owed, Map.of(), "")))
                .getString("items[0].id");
    }

    private String send(String account, Ledger.Entry entry, int done) throws InterruptedException {
        var path = "/obligations/" + entry.obligation() + "/report";
        var headers = key(drafted(account, path, done));
        var sent = json(expect(201, client.send(account, "POST", path + "/submit", headers, "")));
        entry.sent(new Receipt(
                sent.getString("receipt.number"),
                sent.getString("receipt.code"),
                sent.getString("receipt.contentHash")));
        return sent.getString("report");
    }

    private void amend(String account, Ledger.Entry entry, String report, int done) throws InterruptedException {
        var draft = expect(
                200, client.send(account, "GET", "/obligations/" + entry.obligation() + "/report", Map.of(), ""));
        var amendment = """
                {"reason":"Bổ sung số liệu","content":%s}""".formatted(Content.saying(done));
        var sent = json(expect(
                201, client.send(account, "POST", "/reports/" + report + "/amendments", key(etag(draft)), amendment)));
        entry.sent(
                new Receipt(sent.getString("receipt"), sent.getString("receiptCode"), sent.getString("contentHash")));
    }

    /** A draft has no key: if the answer to a save was lost, the repeated one is told that the draft is newer. */
    private String drafted(String account, String path, int done) throws InterruptedException {
        while (true) {
            var read = expect(200, client.send(account, "GET", path, Map.of(), ""));
            var saved = client.send(account, "PUT", path, Map.of("If-Match", etag(read)), Content.saying(done));
            if (saved.statusCode() != 412) {
                return etag(expect(200, saved));
            }
        }
    }

    private void decide(String report, String decision, String body) throws InterruptedException {
        var path = "/reports/" + report;
        var read = expect(200, client.send(RECEIVER, "GET", path, Map.of(), ""));
        expect(200, client.send(RECEIVER, "POST", path + "/" + decision, key(etag(read)), body));
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException("%s %s answered %d: %s"
                    .formatted(answer.request().method(), answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer;
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static JsonPath json(HttpResponse<String> answer) {
        return JsonPath.from(answer.body());
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Map<String, String> key(String etag) {
        var headers = new HashMap<>(key());
        headers.put("If-Match", etag);
        return headers;
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
