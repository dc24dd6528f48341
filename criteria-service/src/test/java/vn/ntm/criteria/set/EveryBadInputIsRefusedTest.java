package vn.ntm.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.testkit.Tables;
import vn.ntm.testkit.TestCallers;

/** Bad input is refused with every violation, and no table has a row more than before. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryBadInputIsRefusedTest {

    /** Blanks, which a reader of JSON goes on reading. */
    private static final byte[] TEN_MEGABYTES = " ".repeat(10 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8);

    @Inject
    Tables tables;

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URI service;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    unknown operator       | {"number":"1.1","name":"a","valueType":"PERCENT","unit":"%","rule":{"roughly":1}}                    | 422 | /criteria/0/indicators/0/rule/roughly unknown-operator
                    two operators          | {"number":"1.1","name":"a","valueType":"PERCENT","unit":"%","rule":{"atLeast":1,"atMost":2}}        | 422 | /criteria/0/indicators/0/rule one-operator
                    threshold without unit | {"number":"1.1","name":"a","valueType":"PERCENT","rule":{"atLeast":80}}                             | 422 | /criteria/0/indicators/0/unit unit-missing
                    duplicate codes        | {"number":"1.1","name":"a","valueType":"BOOLEAN"},{"number":"1.1","name":"b","valueType":"BOOLEAN"} | 422 | /criteria/0/indicators/1/number repeated
                    NaN as text            | {"number":"1.1","name":"a","valueType":"PERCENT","unit":"%","rule":{"atLeast":"NaN"}}               | 422 | /criteria/0/indicators/0/rule/atLeast not-a-number
                    Infinity as text       | {"number":"1.1","name":"a","valueType":"PERCENT","unit":"%","rule":{"atLeast":"Infinity"}}          | 422 | /criteria/0/indicators/0/rule/atLeast not-a-number
                    bare NaN               | {"number":"1.1","name":"a","valueType":"PERCENT","unit":"%","rule":{"atLeast":NaN}}                 | 400 | unreadable
                    bare Infinity          | {"number":"1.1","name":"a","valueType":"PERCENT","unit":"%","rule":{"atLeast":-Infinity}}           | 400 | unreadable
                    1e400                  | {"number":"1.1","name":"a","valueType":"PERCENT","unit":"%","rule":{"atLeast":1e400}}               | 422 | /criteria/0/indicators/0/rule/atLeast number-out-of-range
                    1e-400                 | {"number":"1.1","name":"a","valueType":"PERCENT","unit":"%","rule":{"atLeast":1e-400}}              | 422 | /criteria/0/indicators/0/rule/atLeast number-out-of-range
                    absurd exponent        | {"number":"1.1","name":"a","valueType":"PERCENT","unit":"%","rule":{"atLeast":1e999999999}}         | 422 | /criteria/0/indicators/0/rule/atLeast number-out-of-range
                    absurd scale           | {"number":"1.1","name":"a","valueType":"PERCENT","unit":"%","rule":{"atLeast":1e-999999999}}        | 422 | /criteria/0/indicators/0/rule/atLeast number-out-of-range
                    zero of absurd scale   | {"number":"1.1","name":"a","valueType":"PERCENT","unit":"%","rule":{"atLeast":0e999999999}}         | 422 | /criteria/0/indicators/0/rule/atLeast number-out-of-range
                    beyond any exponent    | {"number":"1.1","name":"a","valueType":"PERCENT","unit":"%","rule":{"atLeast":1e99999999999}}       | 400 | unreadable
                    duplicate JSON keys    | {"number":"1.1","number":"1.2","name":"a","valueType":"BOOLEAN"}                                    | 400 | unreadable
                    the same in a rule     | {"number":"1.1","name":"a","valueType":"PERCENT","unit":"%","rule":{"atLeast":1,"atLeast":2}}       | 400 | unreadable
                    wrong type             | {"number":"1.1","name":"a","valueType":"PERCENTAGE"}                                                | 400 | unreadable
                    list for an object     | {"number":"1.1","name":"a","valueType":"BOOLEAN","rule":[]}                                         | 400 | unreadable
                    object for a text      | {"number":"1.1","name":{},"valueType":"BOOLEAN"}                                                    | 400 | unreadable
                    unknown field          | {"number":"1.1","name":"a","valueType":"BOOLEAN","weight":3}                                        | 400 | unknown-field
                    missing fields         | {"number":"1.1"}                                                                                    | 400 | name
                    unknown region         | {"number":"1.1","name":"a","valueType":"PERCENT","unit":"%","rule":{"atLeast":{"byRegion":{"X":1}}}} | 422 | /criteria/0/indicators/0/rule/atLeast/byRegion/X unknown-region
                    no such year           | {"number":"1.1","name":"a","valueType":"PERCENT","unit":"%","rule":{"atLeast":{"byYear":{"0":1}}}}   | 422 | /criteria/0/indicators/0/rule/atLeast/byYear/0 no-year
                    not of the criterion   | {"number":"2.1","name":"a","valueType":"BOOLEAN"}                                                   | 422 | /criteria/0/indicators/0/number not-of-this-criterion
                    """)
    void an_indicator(String what, String indicator, int status, String told) {
        refused(
                "{\"criteria\":[{\"number\":\"1\",\"name\":\"Một\",\"indicators\":[%s]}]}".formatted(indicator),
                status,
                told);
    }

    @Test
    void all_that_is_wrong_is_told_in_one_answer() {
        refused(
                """
                {"validFrom":"2020-01-01","criteria":[
                  {"number":"1","name":"Một","indicators":[{"number":"1.1","name":"a","valueType":"COUNT"}]},
                  {"number":"1","name":"Hai","indicators":[{"number":"2.1","name":"a","valueType":"BOOLEAN","rule":{"x":1}}]}]}""",
                422,
                "/validFrom outside-the-set",
                "/criteria/0/indicators/0/unit unit-missing",
                "/criteria/1/number repeated",
                "/criteria/1/indicators/0/rule/x unknown-operator",
                "/criteria/1/indicators/0/number not-of-this-criterion");
    }

    @Test
    void nesting_without_end() {
        refused("{\"criteria\":" + "[".repeat(1_100) + "]".repeat(1_100) + "}", 400, "unreadable");
        refused(
                "{\"criteria\":[{\"number\":\"1\",\"name\":\"a\",\"indicators\":[{\"number\":\"1\",\"name\":\"a\",\"valueType\":\"BOOLEAN\",\"rule\":"
                        + "{\"allOf\":[".repeat(400) + "]}".repeat(400) + "}]}]}",
                422,
                "too-deep");
    }

    @Test
    void ten_megabytes_with_their_length_or_in_chunks() throws IOException, InterruptedException {
        var code = Decision.named();
        var before = tables.counts();

        tooLarge(code, BodyPublishers.ofByteArray(TEN_MEGABYTES));
        tooLarge(code, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TEN_MEGABYTES)));

        assertThat(tables.counts()).isEqualTo(before);
    }

    private void tooLarge(String code, BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve("/api/v1/criteria-sets/" + code + "/versions/1"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", TestCallers.as("vpdp-trung-uong", "criteria-manager"))
                .header("Content-Type", "application/json")
                .PUT(body)
                .build();

        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"too-large\"", "\"remedies\"");
        }
    }

    private void refused(String content, int status, String... told) {
        var code = Decision.named();
        var before = tables.counts();

        var answer = Decision.write(code, 1, content);

        assertThat(answer.asByteArray()).hasSizeLessThan(100_000);
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("violations", not(empty()));
        assertThat(answer.jsonPath().<String>getList("violations.collect { it.pointer + ' ' + it.code }"))
                .allSatisfy(one -> assertThat(one).isNotBlank());
        for (var one : told) {
            assertThat(answer.jsonPath().<String>getList("violations.collect { it.pointer + ' ' + it.code }"))
                    .anyMatch(found -> found.contains(one));
        }
        assertThat(tables.counts()).isEqualTo(before);
    }
}
