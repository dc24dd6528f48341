package vn.ntm.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.accepted;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.returned;
import static vn.ntm.reporting.Report.saying;
import static vn.ntm.reporting.Report.sent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.testkit.JustRead;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendReportTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Inject
    @Any
    InMemoryConnector broker;

    String place = "";
    String so1 = "";
    String receiver = "";
    String regime = "";
    String obligation = "";
    String report = "";

    @BeforeEach
    void june_is_accepted() {
        place = province.founded();
        so1 = place + ".so-1";
        receiver = place + ".nhan";
        regime = province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1", "so-2");
        time.itIs("2024-06-20T08:00:00+07:00");
        obligation = obligationOf(so1);
        report = sent(so1, obligation, "12");
        accepted(receiver, report).statusCode(200);
    }

    @Test
    void the_old_version_counts_until_the_new_one_is_accepted_and_is_then_marked_replaced() {
        time.itIs("2024-09-02T08:00:00+07:00");
        amended(saying("15")).statusCode(201).body("version", equalTo(2)).body("amends", equalTo(1));

        as(so1, "reporter")
                .get("/api/v1/obligations/" + obligation)
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("amendmentWaits", equalTo(true));
        total().body("totals[0].value", equalTo(12)).body("sources.version", contains(1));

        accepted(receiver, report).statusCode(200).body("version", equalTo(2));

        total().body("totals[0].value", equalTo(15)).body("sources.version", contains(2));
        as(receiver, "reviewer")
                .get("/api/v1/reports/" + report + "?version=1")
                .then()
                .body("content.values[0].value", equalTo(12))
                .body("history.fate", contains("REPLACED", "ACCEPTED"))
                .body("history[0].replacedBy", equalTo(2))
                .body("history[1].amends", equalTo(1))
                .body("history[1].amendmentReason", equalTo("Rà soát lại"))
                .body("history[1].onTime", equalTo(true));
        await().untilAsserted(() -> assertThat(typesTold())
                .containsExactly(
                        "ObligationOpened",
                        "DeadlineApproaching",
                        "ReportSubmitted",
                        "ReportAccepted",
                        "ReportSubmitted",
                        "ReportAccepted",
                        "ReportAmended"));
        as(so1, "reporter").get("/api/v1/notices").then().body("items.kind", hasItem("AMENDED"));
    }

    @Test
    void a_closed_consolidation_stays_and_says_that_it_is_stale_and_by_how_much() {
        time.itIs("2024-06-28T08:00:00+07:00");
        as(receiver, "reviewer")
                .filter(new JustRead())
                .post("/api/v1/consolidations/%s/2024-M06/close".formatted(regime))
                .then()
                .statusCode(201);
        total().body("stale", nullValue());

        amended(saying("15")).statusCode(201);
        total().body("stale", nullValue());
        accepted(receiver, report).statusCode(200);

        total().body("totals[0].value", equalTo(12))
                .body("sources.version", contains(1))
                .body("stale.reports[0].counted", equalTo(1))
                .body("stale.reports[0].now", equalTo(2))
                .body("stale.deltas[0].closed", equalTo(12))
                .body("stale.deltas[0].now", equalTo(15))
                .body("stale.deltas[0].delta", equalTo(3));
    }

    @Test
    void an_amendment_that_comes_back_leaves_the_accepted_version_and_is_answered_by_the_next() {
        amended(saying("15")).statusCode(201);
        returned(receiver, report).statusCode(200);
        total().body("totals[0].value", equalTo(12));
        as(so1, "reporter").get("/api/v1/obligations/" + obligation).then().body("state", equalTo("ACCEPTED"));

        amended(saying("15"))
                .statusCode(422)
                .body("code", equalTo("report-not-as-asked"))
                .body("violations.code", contains("remark-unanswered"));
        amendedAnswering(saying("15"), "[{\"remark\":1,\"outcome\":\"KEPT\",\"text\":\"Đúng theo biên bản\"}]")
                .statusCode(201)
                .body("version", equalTo(3))
                .body("amends", equalTo(1));
        accepted(receiver, report).statusCode(200);

        as(so1, "reporter")
                .get("/api/v1/reports/" + report)
                .then()
                .body("history.fate", contains("REPLACED", "RETURNED", "ACCEPTED"));
    }

    @Test
    void what_cannot_be_amended_is_refused_with_what_can_be_done() {
        amended(saying("12")).statusCode(422).body("code", equalTo("nothing-amended"));
        amended("{\"values\":[],\"narrative\":[]}").statusCode(422).body("code", equalTo("report-not-as-asked"));
        amended(saying("15")).statusCode(201);
        amended(saying("16")).statusCode(409).body("code", equalTo("amendment-waits"));

        var other = place + ".so-2";
        var open = sent(other, obligationOf(other), "3");
        amended(other, open, saying("4"), "[]").statusCode(409).body("code", equalTo("report-not-accepted-yet"));
        amended(place + ".so-3", report, saying("4"), "[]").statusCode(404);
    }

    @Test
    void the_look_back_ends_a_year_after_the_deadline_unless_the_regime_says_otherwise() {
        time.itIsUnnoticed("2025-06-24T23:59:59+07:00");
        amended(saying("15")).statusCode(201);
        returned(receiver, report).statusCode(200);
        time.itIsUnnoticed("2025-06-25T00:00:00+07:00");
        amended(saying("16")).statusCode(409).body("code", equalTo("look-back-over"));

        var elsewhere = province.founded();
        province.regimeWith(
                "\"lookBackMonths\":1", elsewhere, UUID.randomUUID(), "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        time.itIs("2024-06-20T08:00:00+07:00");
        var body = elsewhere + ".so-1";
        var short1 = sent(body, obligationOf(body), "3");
        accepted(elsewhere + ".nhan", short1).statusCode(200);
        time.itIsUnnoticed("2024-07-25T00:00:00+07:00");
        amended(body, short1, saying("4"), "[]").statusCode(409).body("code", equalTo("look-back-over"));
    }

    private ValidatableResponse total() {
        return as(receiver, "reviewer")
                .get("/api/v1/consolidations/%s/2024-M06".formatted(regime))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse amended(String content) {
        return amendedAnswering(content, "[]");
    }

    private ValidatableResponse amendedAnswering(String content, String answers) {
        return amended(so1, report, content, answers);
    }

    private static ValidatableResponse amended(String body, String report, String content, String answers) {
        return as(body, "reporter")
                .filter(new JustRead())
                .body("{\"reason\":\"Rà soát lại\",\"content\":%s,\"answers\":%s}".formatted(content, answers))
                .post("/api/v1/reports/" + report + "/amendments")
                .then();
    }

    private List<String> typesTold() {
        var types = new ArrayList<String>();
        for (var message : broker.<String>sink("events").received()) {
            OutgoingCloudEventMetadata<?> envelope =
                    message.getMetadata(OutgoingCloudEventMetadata.class).orElseThrow();
            if (envelope.getSubject().equals(Optional.of(obligation))) {
                types.add(envelope.getType());
            }
        }
        return types;
    }
}
