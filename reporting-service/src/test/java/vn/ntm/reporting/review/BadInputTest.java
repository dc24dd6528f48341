package vn.ntm.reporting.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.sent;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.testkit.JustRead;

/** What no careful caller sends: a complete problem, never a fault, and nothing is kept. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    String place = "";
    String so1 = "";
    String receiver = "";
    String obligation = "";
    String report = "";

    @BeforeEach
    void june_is_sent() {
        place = province.founded();
        so1 = place + ".so-1";
        receiver = place + ".nhan";
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        time.itIs("2024-06-20T08:00:00+07:00");
        obligation = obligationOf(so1);
        report = sent(so1, obligation, "12");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            POST | /reports/{report}/return      | {}                                                            | 400
            POST | /reports/{report}/return      | []                                                            | 400
            POST | /reports/{report}/return      | {"reason":7,"remark":"x","cells":"x"}                         | 400
            POST | /reports/{report}/return      | {"reason":"OTHER","remark":"x","cells":[null]}                | 400
            POST | /reports/{report}/return      | {"reason":"OTHER","remark":"x","cells":[{"text":""}]}         | 400
            POST | /reports/{report}/return      | {"reason":"OTHER","remark":"a\\u0000b","cells":[]}            | 400
            POST | /reports/{report}/return      | {"reason":"OTHER","remark":"x","cells":[{"cell":"a/../b","text":"x"}]} | 422
            POST | /reports/{report}/return      | {"reason":"NHU_VAY","remark":"x","cells":[]}                  | 422
            POST | /reports/{report}/forward     | {"note":7,"x":1}                                              | 400
            POST | /reports/{report}/forward     | {"note":null}                                                 | 409
            POST | /reports/{report}/amendments  | {}                                                            | 400
            POST | /reports/{report}/amendments  | {"reason":"x","content":{"values":[{"indicator":"so-viec","value":1e400}],"narrative":[]}} | 400
            POST | /reports/{report}/amendments  | {"reason":"x","content":{"values":[],"narrative":[]},"answers":[{"remark":"một"}]} | 400
            POST | /reports:accept               | {}                                                            | 400
            POST | /reports:accept               | {"reports":[]}                                                | 400
            POST | /reports:accept               | {"reports":[{"report":"x","version":1,"contentHash":"x"}]}    | 400
            POST | /reports:accept?mode=maybe    | {"reports":[{"report":"018f0000-0000-7000-8000-000000000000","version":1,"contentHash":"x"}]} | 400
            POST | /reports:accept               | {"reports":[{"report":"018f0000-0000-7000-8000-000000000000","version":-1,"contentHash":"x"}]} | 422
            PUT  | /obligations/{obligation}/report/answers | {}                                                 | 400
            PUT  | /obligations/{obligation}/report/answers | {"answers":[]}                                     | 400
            PUT  | /obligations/{obligation}/report/answers | {"answers":[{"remark":1,"outcome":"PERHAPS","text":"x"}]} | 400
            GET  | /reports/{report}/diff?from=mot          |                                                    | 4xx
            GET  | /reports/{report}/diff?from=0&to=1       |                                                    | 404
            GET  | /reports/{report}/diff?from=1&to=99      |                                                    | 404
            GET  | /reports/{report}/diff                   |                                                    | 404
            GET  | /reports/{report}?version=-1             |                                                    | 404
            GET  | /obligations/not-an-id/lateness          |                                                    | 4xx
            GET  | /obligations/018f0000-0000-7000-8000-000000000000/lateness |                                  | 404
            """)
    void is_answered_with_a_complete_problem_and_nothing_is_kept(
            String method, String path, String body, String status) {
        var request =
                as(receiver, "reviewer", "reporter").urlEncodingEnabled(false).filter(new JustRead());
        if (body != null) {
            request.body(body);
        }
        var answer = request.request(
                method, "/api/v1" + path.replace("{report}", report).replace("{obligation}", obligation));

        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 499);
        if (!status.equals("4xx") && !path.contains("/answers") && !path.contains("/amendments")) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(Integer.parseInt(status));
        }
        answer.then()
                .contentType("application/problem+json")
                .body("code", notNullValue())
                .body("detail", notNullValue());
        as(receiver, "reviewer")
                .get("/api/v1/reports/" + report)
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("history", hasSize(1));
    }

    @Test
    void who_has_not_read_it_or_read_an_older_one_does_not_decide() {
        as(receiver, "reviewer")
                .post("/api/v1/reports/" + report + "/accept")
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-missing"));
        as(receiver, "reviewer")
                .header("If-Match", "\"77\"")
                .post("/api/v1/reports/" + report + "/accept")
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
    }

    @Test
    void a_key_that_was_used_for_something_else_is_refused() {
        var key = UUID.randomUUID().toString();
        as(receiver, "reviewer")
                .filter(new JustRead())
                .header("Idempotency-Key", key)
                .post("/api/v1/reports/" + report + "/accept")
                .then()
                .statusCode(200);

        as(receiver, "reviewer")
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .post("/api/v1/reports/" + report + "/accept")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void what_lies_outside_the_branch_is_not_there() {
        var stranger = province.founded() + ".nhan";
        for (var path : new String[] {
            "/reports/" + report, "/reports/" + report + "/diff", "/obligations/" + obligation + "/lateness"
        }) {
            as(stranger, "reviewer").get("/api/v1" + path).then().statusCode(404);
        }
        as(stranger, "reviewer")
                .filter(new JustRead())
                .body("{\"note\":\"x\"}")
                .post("/api/v1/reports/" + report + "/forward")
                .then()
                .statusCode(404);
    }
}
