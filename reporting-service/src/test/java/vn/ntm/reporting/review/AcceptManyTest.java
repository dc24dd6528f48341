package vn.ntm.reporting.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.accepted;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.returned;
import static vn.ntm.reporting.Report.saying;
import static vn.ntm.reporting.Report.sent;
import static vn.ntm.reporting.Report.submitted;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptManyTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    String place = "";
    String receiver = "";
    List<String> reports = List.of();

    @BeforeEach
    void three_have_sent_june() {
        place = province.founded();
        receiver = place + ".nhan";
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1", "so-2", "so-3");
        time.itIs("2024-06-20T08:00:00+07:00");
        reports = List.of("so-1", "so-2", "so-3").stream()
                .map(body -> sent(place + "." + body, obligationOf(place + "." + body), "12"))
                .toList();
    }

    @Test
    void a_dry_run_shows_what_is_in_it_and_does_nothing() {
        accept("mode=atomic&dryRun=true", seen(0), seen(1), seen(2))
                .statusCode(200)
                .body("accepted", equalTo(0))
                .body("rows.row", contains(1, 2, 3))
                .body("rows.key", contains("khoá 0", "khoá 1", "khoá 2"))
                .body("rows.outcome", contains("ACCEPTABLE", "ACCEPTABLE", "ACCEPTABLE"))
                .body("rows.reporter", contains(place + ".so-1", place + ".so-2", place + ".so-3"))
                .body("rows.figures", contains(1, 1, 1));

        stateOf(0).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void all_are_accepted_as_they_were_seen() {
        accept("mode=atomic", seen(0), seen(1), seen(2)).statusCode(200).body("accepted", equalTo(3));

        stateOf(2).body("state", equalTo("ACCEPTED"));
    }

    @Test
    void one_that_changed_since_it_was_seen_refuses_all_or_only_itself() {
        var first = seen(0);
        var second = seen(1);
        returned(receiver, reports.get(1)).statusCode(200);
        var body = place + ".so-2";
        submitted(body, obligationOf(body), drafted(body, obligationOf(body), saying("13")))
                .statusCode(201);

        accept("mode=atomic", first, second)
                .statusCode(422)
                .body("code", equalTo("rows-refused"))
                .body("violations.pointer", contains("/reports/1"))
                .body("violations.code", contains("changed-since-seen"))
                .body("remedies", hasSize(2));
        stateOf(0).body("state", equalTo("SUBMITTED"));

        accept("mode=partial", first, second)
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("refused", equalTo(1))
                .body("rows.outcome", contains("ACCEPTED", "REFUSED"))
                .body("rows[1].code", equalTo("changed-since-seen"));
        stateOf(0).body("state", equalTo("ACCEPTED"));
        stateOf(1).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void rows_that_are_not_there_not_ours_decided_or_named_twice_are_told_by_their_number() {
        var elsewhere = province.founded();
        province.regime(elsewhere, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        time.itIs("2024-06-20T08:00:00+07:00");
        var foreign = sent(elsewhere + ".so-1", obligationOf(elsewhere + ".so-1"), "1");
        accepted(receiver, reports.get(2)).statusCode(200);

        accept(
                        "mode=partial",
                        row(UUID.randomUUID().toString(), "sha256:0"),
                        row(foreign, "sha256:0"),
                        seen(2),
                        seen(0),
                        seen(0))
                .statusCode(200)
                .body(
                        "rows.code",
                        contains("no-such-report", "no-such-obligation", "decided-already", null, "named-twice"))
                .body("accepted", equalTo(1));
    }

    @Test
    void the_same_key_accepts_once() {
        var rows = seen(0);
        var key = UUID.randomUUID().toString();

        var first = acceptWith(key, rows).statusCode(200).extract().asString();

        acceptWith(key, rows).header("Idempotency-Replayed", "true").body(equalTo(first));
    }

    private ValidatableResponse acceptWith(String key, String row) {
        return as(receiver, "reviewer")
                .header("Idempotency-Key", key)
                .body("{\"reports\":[" + row + "]}")
                .urlEncodingEnabled(false)
                .post("/api/v1/reports:accept")
                .then();
    }

    private ValidatableResponse accept(String query, String... rows) {
        return as(receiver, "reviewer")
                .body("{\"reports\":[" + String.join(",", rows) + "]}")
                .urlEncodingEnabled(false)
                .post("/api/v1/reports:accept?" + query)
                .then();
    }

    private String seen(int i) {
        var read = as(receiver, "reviewer")
                .get("/api/v1/reports/" + reports.get(i))
                .then()
                .extract()
                .jsonPath();
        return """
                {"report":"%s","version":%d,"contentHash":"%s","key":"khoá %d"}""".formatted(reports.get(i), read.getInt("version"), read.getString("history[-1].contentHash"), i);
    }

    private static String row(String report, String hash) {
        return """
                {"report":"%s","version":1,"contentHash":"%s"}""".formatted(report, hash);
    }

    private ValidatableResponse stateOf(int i) {
        return as(receiver, "reviewer").get("/api/v1/reports/" + reports.get(i)).then();
    }
}
