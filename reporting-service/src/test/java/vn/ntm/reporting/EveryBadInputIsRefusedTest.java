package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.saying;
import static vn.ntm.reporting.Report.submitted;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.testkit.JustRead;
import vn.ntm.testkit.Tables;
import vn.ntm.testkit.TestCallers;

/** Bad input is refused with a complete problem, and no table has a row more than before. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryBadInputIsRefusedTest {

    /** Blanks, which a reader of JSON goes on reading. */
    private static final byte[] TWENTY_MEGABYTES = " ".repeat(20 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Inject
    Tables tables;

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URI service;

    String place = "";
    String so1 = "";
    String regime = "";
    String obligation = "";
    String etag = "";

    @BeforeEach
    void june_is_drafted() {
        place = province.founded();
        so1 = place + ".so-1";
        regime = province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        time.itIs("2024-06-20T08:00:00+07:00");
        obligation = obligationOf(so1);
        etag = drafted(so1, obligation, saying("7"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no body                   |                                                                                       | 400
            not an object             | []                                                                                    | 400
            cut off                   | {"values":[                                                                           | 400
            a text for a list         | {"values":"7","narrative":[]}                                                         | 400
            a text for a number       | {"values":[{"indicator":"so-viec","value":"bảy"}],"narrative":[]}                     | 400
            NaN                       | {"values":[{"indicator":"so-viec","value":NaN}],"narrative":[]}                       | 400
            beyond 18 digits          | {"values":[{"indicator":"so-viec","value":1234567890123456789}],"narrative":[]}       | 400
            1e400                     | {"values":[{"indicator":"so-viec","value":1e400}],"narrative":[]}                     | 400
            absurd exponent           | {"values":[{"indicator":"so-viec","value":1e999999999}],"narrative":[]}               | 400
            absurd scale              | {"values":[{"indicator":"so-viec","value":1e-999999999}],"narrative":[]}              | 400
            beyond any exponent       | {"values":[{"indicator":"so-viec","value":1e99999999999}],"narrative":[]}             | 400
            a code of an other shape  | {"values":[{"indicator":"../so-viec","value":7}],"narrative":[]}                      | 400
            an unknown field          | {"values":[],"narrative":[],"approved":true}                                          | 400
            a field twice             | {"values":[],"values":[],"narrative":[]}                                              | 400
            a null in a list          | {"values":[null],"narrative":[]}                                                      | 400
            a heading without a text  | {"values":[],"narrative":[{"heading":"Kết quả"}]}                                     | 400
            an unpaired surrogate     | {"values":[],"narrative":[{"heading":"Kết quả","text":"\\ud800"}]}                     | 400
            a zero character          | {"values":[],"narrative":[{"heading":"Kết quả","text":"a\\u0000b"}]}                   | 400
            """)
    void in_a_draft(String what, String content, int status) {
        refused(status, () -> {
            var request = as(so1, "reporter").header("If-Match", etag);
            return (content == null ? request : request.body(content)).put(draft());
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an unknown indicator      | {"values":[{"indicator":"so-viec","value":7},{"indicator":"so-cau","value":1}],"narrative":[{"heading":"Kết quả","text":"a"}]}     | /values/1
            an indicator twice        | {"values":[{"indicator":"so-viec","value":7},{"indicator":"so-viec","value":8}],"narrative":[{"heading":"Kết quả","text":"a"}]}    | /values/1
            an organisation elsewhere | {"values":[{"indicator":"so-viec","organisation":"ha-tinh.so-01","value":7},{"indicator":"so-viec","value":7}],"narrative":[{"heading":"Kết quả","text":"a"}]} | /values/0/organisation
            nothing                   | {"values":[],"narrative":[]}                                                                                                         | /values
            """)
    void in_what_is_sent(String what, String content, String pointer) {
        var read = drafted(so1, obligation, content);

        var answer =
                refused(422, () -> as(so1, "reporter").header("If-Match", read).post(draft() + "/submit"));

        assertThat(answer.jsonPath().<String>getList("violations.pointer")).anyMatch(p -> p.startsWith(pointer));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GET  | /obligations?period=2024-M13                                   |                                                      | 400
            GET  | /obligations?period=0000-M01                                   |                                                      | 400
            GET  | /obligations?period=99999-M01                                  |                                                      | 400
            GET  | /obligations?period=2024-M6                                    |                                                      | 400
            GET  | /obligations?state=LATE                                        |                                                      | 400
            GET  | /obligations?dueBefore=2024-02-30                              |                                                      | 400
            GET  | /obligations?limit=0                                           |                                                      | 400
            GET  | /obligations?limit=501                                         |                                                      | 400
            GET  | /obligations?cursor=!!!                                        |                                                      | 400
            GET  | /obligations?organisation=SO%2001                              |                                                      | 400
            GET  | /reporting-regimes/{regime}/calendar?year=1899                 |                                                      | 400
            GET  | /reporting-regimes/{regime}/calendar?year=2101                 |                                                      | 400
            GET  | /reporting-regimes/{regime}/calendar?year=MMXXIV               |                                                      | 400
            GET  | /reporting-regimes/{regime}/deadline                           |                                                      | 400
            GET  | /reporting-regimes/{regime}/deadline?period=2024-Q2            |                                                      | 422
            GET  | /reporting-regimes/{regime}/deadline?period=1066-M06           |                                                      | 4xx
            GET  | /reporting-regimes/khong-co                                    |                                                      | 404
            GET  | /consolidations/{regime}/2024-Q2                               |                                                      | 4xx
            GET  | /consolidations/{regime}/9999-M06                              |                                                      | 4xx
            POST | /consolidations/{regime}/9999-M06/close                        |                                                      | 4xx
            GET  | /compliance?period=hôm-qua                                     |                                                      | 400
            GET  | /events?after=-1                                               |                                                      | 400
            GET  | /events?types=Everything                                       |                                                      | 422
            GET  | /forecast?days=-1                                              |                                                      | 400
            GET  | /receipts/..%2F..%2Fetc%2Fpasswd                               |                                                      | 4xx
            PUT  | /holidays/1066                                                 | {"holidays":[],"swaps":[],"source":"x"}              | 400
            PUT  | /holidays/2024                                                 | {"holidays":"Tết"}                                   | 400
            POST | /outages                                                       | {"from":"hôm qua","to":"hôm nay","reason":"x"}       | 400
            POST | /report-requests                                               | {}                                                   | 400
            POST | /report-requests                                               | {"code":"x","regime":"{regime}","title":"x","reporters":[],"deadline":{"date":"2024-07-01","inclusive":true}} | 400
            POST | /report-requests                                               | {"code":"x","regime":"{regime}","title":"x","reporters":["khong-co"],"deadline":{"date":"2024-07-01","inclusive":true}} | 4xx
            POST | /obligations/{obligation}/extensions                           | {"deadline":{"date":"0001-01-01","inclusive":true},"reason":"x"} | 400
            POST | /obligations/{obligation}/extensions                           | {"deadline":{"date":"+999999999-12-31","inclusive":true},"reason":"x"} | 4xx
            POST | /obligations/{obligation}/waivers                              | {"reason":""}                                        | 400
            POST | /obligations/{obligation}/unlocks                              | {"deadline":null,"reason":"x"}                       | 400
            PUT  | /webhooks/x                                                    | {"url":"file:///etc/passwd"}                         | 4xx
            PUT  | /notice-settings/{place}.nhan                                  | {"mail":"khong phai thu"}                            | 400
            PATCH | /obligations/{obligation}                                     | {}                                                   | 405
            """)
    void anywhere_else(String method, String path, String body, String status) {
        var receiver = as(place + ".nhan", "reviewer", "assigner", "admin", "integration")
                .urlEncodingEnabled(false)
                .filter(new JustRead());
        if (body != null) {
            receiver.body(filled(body));
        }
        refused(
                status.equals("4xx") ? 0 : Integer.parseInt(status),
                () -> receiver.request(method, "/api/v1" + filled(path)));
    }

    @Test
    void an_obligation_of_others_is_not_there() {
        var stranger = province.founded() + ".so-1";

        refused(404, () -> as(stranger, "reporter")
                .filter(new JustRead())
                .body(saying("7"))
                .put(draft()));
        refused(404, () -> as(stranger, "reporter").filter(new JustRead()).post(draft() + "/submit"));
        refused(404, () -> as(stranger, "reporter").get(draft()));
    }

    @Test
    void what_was_read_long_ago_or_never_changes_nothing() {
        refused(428, () -> as(so1, "reporter").body(saying("8")).put(draft()));
        refused(412, () -> as(so1, "reporter")
                .header("If-Match", "\"99\"")
                .body(saying("8"))
                .put(draft()));
        refused(428, () -> as(so1, "reporter").post(draft() + "/submit"));
        refused(412, () -> as(so1, "reporter").header("If-Match", "\"99\"").post(draft() + "/submit"));
    }

    @Test
    void a_key_used_for_something_else_or_without_end() {
        var key = UUID.randomUUID().toString();
        as(so1, "reporter")
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .post(draft() + "/submit")
                .then()
                .statusCode(201);

        refused(422, () -> as(so1, "reporter")
                .filter(new JustRead())
                .header("Idempotency-Key", key)
                .post(draft() + "/submit"));
        refused(400, () -> as(so1, "reporter")
                .header("If-Match", etag)
                .header("Idempotency-Key", "k".repeat(10_000 / 8))
                .post(draft() + "/submit"));
    }

    @Test
    void marks_written_apart_are_the_same_marks() {
        var apart = Normalizer.normalize(saying("7"), Normalizer.Form.NFD);
        assertThat(apart).isNotEqualTo(saying("7"));

        submitted(so1, obligation, drafted(so1, obligation, apart))
                .statusCode(201)
                .body("receipt.onTime", equalTo(true));
    }

    @Test
    void twenty_megabytes_with_their_length_or_in_chunks() throws IOException, InterruptedException {
        var before = tables.counts();

        tooLarge(BodyPublishers.ofByteArray(TWENTY_MEGABYTES));
        tooLarge(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TWENTY_MEGABYTES)));

        assertThat(tables.counts()).isEqualTo(before);
    }

    private void tooLarge(BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve(draft()))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", TestCallers.as(so1, "reporter"))
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .PUT(body)
                .build();

        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"too-large\"", "\"remedies\"");
        }
    }

    private String draft() {
        return "/api/v1/obligations/" + obligation + "/report";
    }

    private String filled(String text) {
        return text.replace("{regime}", regime)
                .replace("{obligation}", obligation)
                .replace("{place}", place);
    }

    /** @param status 0 for any that blames the caller */
    private Response refused(int status, Call call) {
        var before = tables.counts();

        var answer = call.answer();

        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 499);
        if (status != 0) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        }
        answer.then()
                .contentType("application/problem+json")
                .body("status", equalTo(answer.statusCode()))
                .body("code", notNullValue())
                .body("title", notNullValue())
                .body("detail", notNullValue());
        assertThat(answer.asByteArray()).hasSizeLessThan(100_000);
        assertThat(answer.asString()).doesNotContain("Exception", "at vn.ntm");
        assertThat(tables.counts()).isEqualTo(before);
        return answer;
    }

    @FunctionalInterface
    private interface Call {
        Response answer();
    }
}
