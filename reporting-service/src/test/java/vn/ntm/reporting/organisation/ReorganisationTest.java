package vn.ntm.reporting.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.accepted;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.returned;
import static vn.ntm.reporting.Report.saying;
import static vn.ntm.reporting.Report.sent;
import static vn.ntm.reporting.Report.submitted;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;

/** On 20 June 2024 departments are reorganised; June's reports opened on the 15th and are due before the 25th. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReorganisationTest {

    private static final String EVERY_MONTH = "[1,2,3,4,5,6,7,8,9,10,11,12]";

    private static final AtomicInteger HEARD = new AtomicInteger();

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Inject
    Session session;

    @Test
    void what_a_merged_body_still_owed_its_successor_owes_with_the_draft() {
        var place = asked("2024-04-26T00:00:00Z", "so-1", "so-3");
        var overdue = obligation(place + ".so-1", "2024-M05");
        var open = obligation(place + ".so-1", "2024-M06");
        drafted(place + ".so-1", open, saying("7"));

        merge(place, UUID.randomUUID(), "so-1", "so-3");

        var heir = as(place + ".so-3", "reporter")
                .get("/api/v1/obligations?organisation=" + place + ".so-1")
                .then()
                .body("items.owedBy.unique()", contains(place + ".so-3"))
                .body("items.reporter.unique()", contains(place + ".so-1"))
                .body("items.period", contains("2024-M05", "2024-M06"))
                .body("items.state", contains("OVERDUE", "OPEN"))
                .extract()
                .jsonPath();
        assertThat(heir.getList("items.id")).contains(overdue, open);
        var draft = as(place + ".so-3", "reporter").get("/api/v1/obligations/" + open + "/report");
        assertThat(draft.jsonPath().getInt("content.values[0].value")).isEqualTo(7);
        submitted(place + ".so-3", open, draft.header("ETag"))
                .statusCode(201)
                .body("receipt.reporter", equalTo(place + ".so-1"))
                .body("receipt.onTime", equalTo(true));
        assertThat(kindsToldTo(place + ".so-3")).contains("HANDED_OVER");
        assertThat(kindsToldTo(place + ".so-1")).contains("HANDED_OVER");
    }

    @Test
    void the_body_that_ended_can_read_and_no_longer_send() {
        var place = asked("2024-06-03T00:00:00Z", "so-1", "so-3");
        var open = obligation(place + ".so-1", "2024-M06");
        var etag = drafted(place + ".so-1", open, saying("7"));

        merge(place, UUID.randomUUID(), "so-1", "so-3");

        as(place + ".so-1", "reporter")
                .get("/api/v1/obligations/" + open)
                .then()
                .statusCode(200);
        submitted(place + ".so-1", open, etag)
                .statusCode(403)
                .body("code", equalTo("owed-by-another"))
                .body("remedies", hasSize(1));
        as(place + ".so-2", "reporter")
                .get("/api/v1/obligations/" + open)
                .then()
                .statusCode(404);
    }

    @Test
    void what_was_sent_stays_as_it_was_and_the_successor_reads_it_and_answers_a_return() {
        var place = asked("2024-06-03T00:00:00Z", "so-1", "so-3");
        var open = obligation(place + ".so-1", "2024-M06");
        var report = sent(place + ".so-1", open, "7");
        var before = versionOf(report);

        merge(place, UUID.randomUUID(), "so-1", "so-3");

        assertThat(versionOf(report)).isEqualTo(before);
        as(place + ".so-3", "reporter")
                .get("/api/v1/reports/" + report)
                .then()
                .statusCode(200)
                .body("reporter", equalTo(place + ".so-1"))
                .body("content.values[0].value", equalTo(7));
        assertThat(told(open, "ObligationHandedOver")).hasSize(1);
        assertThat(kindsToldTo(place + ".so-3")).doesNotContain("HANDED_OVER");
        returned(place + ".nhan", report).statusCode(200);
        assertThat(kindsToldTo(place + ".so-3")).contains("RETURNED");
        accepted(place + ".nhan", sent(place + ".so-3", open, "8")).statusCode(200);
    }

    @Test
    void told_again_nothing_happens_again() {
        var place = asked("2024-06-03T00:00:00Z", "so-1", "so-3");
        var open = obligation(place + ".so-1", "2024-M06");
        var change = UUID.randomUUID();

        merge(place, change, "so-1", "so-3");
        merge(place, change, "so-1", "so-3");

        assertThat(told(open, "ObligationHandedOver")).hasSize(1);
        var fact = JsonPath.from(told(open, "ObligationHandedOver").getFirst());
        assertThat(fact.getString("from")).isEqualTo(place + ".so-1");
        assertThat(fact.getString("to")).isEqualTo(place + ".so-3");
        assertThat(fact.getString("change")).isEqualTo(change.toString());
    }

    @Test
    void an_heir_that_ends_hands_on_what_it_inherited() {
        var place = asked("2024-06-03T00:00:00Z", "so-1", "so-2", "so-3");
        var open = obligation(place + ".so-1", "2024-M06");

        merge(place, UUID.randomUUID(), "so-1", "so-2");
        merge(place, UUID.randomUUID(), "so-2", "so-3");

        as(place + ".so-3", "reporter")
                .get("/api/v1/obligations?period=2024-M06")
                .then()
                .body("items.reporter", containsInAnyOrder(place + ".so-1", place + ".so-2", place + ".so-3"))
                .body("items.owedBy.unique()", contains(place + ".so-3"))
                .body("items.id", hasItem(open));
    }

    @Test
    void without_an_heir_it_ends_openly_with_the_decision_as_reason() {
        var place = asked("2024-06-03T00:00:00Z", "so-1", "so-3");
        var open = obligation(place + ".so-1", "2024-M06");

        province.tell("OrganisationAbolished", """
                {"change":"%s","decision":"1670/NQ-UBTVQH15","effectiveOn":"2024-06-20","organisation":"%s.so-1",
                 "handOvers":[]}""".formatted(UUID.randomUUID(), place));
        heard(place);

        as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations/" + open)
                .then()
                .body("state", equalTo("WAIVED"));
        var fact = JsonPath.from(told(open, "ObligationWaived").getFirst());
        assertThat(fact.getString("reason")).contains("1670/NQ-UBTVQH15");
        assertThat(fact.getString("waivedBy")).isEqualTo(place + ".ubnd");
        as(place + ".nhan", "reviewer")
                .get("/api/v1/compliance?period=2024-M06")
                .then()
                .body("items.expected", contains(1));
        time.itIs("2024-06-28T00:00:00+07:00");
        assertThat(kindsToldTo(place + ".so-1")).contains("WAIVED").doesNotContain("MISSED", "ESCALATION");
    }

    @Test
    void later_periods_are_asked_of_the_bodies_that_exist_when_they_open() {
        var place = asked("2024-06-03T00:00:00Z", "so-1", "so-3");

        registered(place, "so-4", "2024-06-20");
        province.tell("GroupDefined", """
                {"group":"%s","code":"%s.cap-so","name":"Các sở","members":["%s.so-1","%s.so-3","%s.so-4"],"kinds":[],
                 "under":null}""".formatted(UUID.randomUUID(), place, place, place, place));
        province.regime(place, "QUARTERLY", "[2,3]", "2024-06-03T00:00:00Z", "cap-so");
        merge(place, UUID.randomUUID(), "so-1", "so-4");
        time.itIs("2024-10-01T00:00:00+07:00");

        as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations?period=2024-Q2")
                .then()
                .body("items.reporter", containsInAnyOrder(place + ".so-1", place + ".so-3"))
                .body("items.owedBy", containsInAnyOrder(place + ".so-4", place + ".so-3"));
        as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations?period=2024-Q3")
                .then()
                .body("items.reporter", containsInAnyOrder(place + ".so-3", place + ".so-4"));
        as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations?period=2024-M09")
                .then()
                .body("items.reporter", contains(place + ".so-3"));
    }

    @Test
    void a_period_that_begins_after_the_body_ended_ends_with_it() {
        var place = asked("2024-06-03T00:00:00Z", "so-1", "so-3");
        time.itIs("2024-07-10T00:00:00+07:00");

        province.tell("OrganisationMerged", merged(place, UUID.randomUUID(), "so-1", "so-3", "2024-07-10"));
        heard(place);

        as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations?organisation=" + place + ".so-1&period=2024-M08")
                .then()
                .body("items.state", contains("WAIVED"));
    }

    @Test
    void for_the_period_in_which_its_day_lies_the_heir_owes_once() {
        var place = province.founded();
        province.tell("GroupDefined", """
                {"group":"%s","code":"%s.cac-so","name":"Các sở","members":[],"kinds":["department"],"under":"%s"}""".formatted(UUID.randomUUID(), place, place));
        province.regime(place, "MONTHLY", EVERY_MONTH, "2024-06-03T00:00:00Z", "cac-so");
        time.itIs("2024-06-20T00:00:00+07:00");

        registered(place, "moi", "2024-06-20");
        province.tell("OrganisationMerged", merged(place, "moi", "so-1", "so-2"));
        heard(place);
        time.itIs("2024-06-20T00:00:01+07:00");

        assertThat(reporters(place, "2024-M06", "OPEN"))
                .containsExactlyInAnyOrder(place + ".so-1", place + ".so-2", place + ".so-3");
        assertThat(reporters(place, "2024-M07", "UPCOMING")).containsExactlyInAnyOrder(place + ".moi", place + ".so-3");
        assertThat(reporters(place, "2024-M07", "WAIVED")).containsExactlyInAnyOrder(place + ".so-1", place + ".so-2");
        as(place + ".moi", "reporter")
                .get("/api/v1/obligations?period=2024-M06")
                .then()
                .body("items.reporter", containsInAnyOrder(place + ".so-1", place + ".so-2"));
        as(place + ".moi", "reporter")
                .get("/api/v1/obligations?period=2024-M07")
                .then()
                .body("items.reporter", contains(place + ".moi"));
        expected(place, "2024-M06", 3);
        expected(place, "2024-M07", 2);

        time.itIs("2024-07-20T00:00:00+07:00");
        var july = obligation(place + ".moi", "2024-M07");
        accepted(place + ".nhan", sent(place + ".moi", july, "10")).statusCode(200);
        as(place + ".nhan", "reviewer")
                .get("/api/v1/consolidations/" + place + ".monthly/2024-M07")
                .then()
                .body("totals.find { it.indicator == 'so-viec' }.value", equalTo(10));
    }

    @Test
    void the_heir_of_a_split_owes_once_too() {
        var place = asked("2024-06-03T00:00:00Z", "so-1", "so-2", "so-3");

        province.tell("OrganisationSplit", split(place));
        heard(place);

        assertThat(reporters(place, "2024-M07", "UPCOMING"))
                .containsExactlyInAnyOrder(place + ".so-2", place + ".so-3");
        assertThat(reporters(place, "2024-M07", "WAIVED")).containsExactly(place + ".so-1");
    }

    @Test
    void an_heir_whom_nobody_asks_reports_the_period_in_which_the_day_lies_for_the_body_that_ended() {
        var place = asked("2024-06-03T00:00:00Z", "so-1");

        merge(place, UUID.randomUUID(), "so-1", "so-3");

        as(place + ".so-3", "reporter")
                .get("/api/v1/obligations?period=2024-M07")
                .then()
                .body("items.reporter", contains(place + ".so-1"))
                .body("items.state", contains("UPCOMING"));
    }

    /** Each event has its place behind those of its own subject only. */
    @ParameterizedTest
    @ValueSource(strings = {"OrganisationMerged", "OrganisationSplit", "OrganisationAbolished"})
    void a_change_that_is_heard_before_the_body_that_it_creates_waits_for_it(String type) {
        var place = asked("2024-06-03T00:00:00Z", "so-1", "so-2");
        var open = obligation(place + ".so-1", "2024-M06");

        province.tell(
                type,
                switch (type) {
                    case "OrganisationMerged" -> merged(place, "moi", "so-1", "so-2");
                    case "OrganisationSplit" -> split(place).replace(".so-3\"", ".moi\"");
                    default -> """
                            {"change":"%s","decision":"1670/NQ-UBTVQH15","effectiveOn":"2024-06-20",
                             "organisation":"%s.so-1","handOvers":[{"from":"%s.so-1","to":"%s.moi"}]}""".formatted(UUID.randomUUID(), place, place, place);
                });
        heard(place);
        as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations/" + open)
                .then()
                .body("state", equalTo("OPEN"))
                .body("owedBy", equalTo(place + ".so-1"));
        registered(place, "moi", "2024-06-20");
        heard(place);
        time.itIs("2024-06-20T00:00:01+07:00");

        as(place + ".moi", "reporter")
                .get("/api/v1/obligations/" + open)
                .then()
                .statusCode(200)
                .body("owedBy", equalTo(place + ".moi"));
        assertThat(told(open, "ObligationHandedOver")).hasSize(1);
        time.itIs("2024-10-01T00:00:00+07:00");
        assertThat(reporters(place, "2024-M08", "OVERDUE")).doesNotContain(place + ".so-1");
    }

    @Test
    void heard_in_the_wrong_order_two_changes_lead_to_who_came_last() {
        var place = asked("2024-06-03T00:00:00Z", "so-1");
        var open = obligation(place + ".so-1", "2024-M06");

        merge(place, UUID.randomUUID(), "so-2", "so-3");
        merge(place, UUID.randomUUID(), "so-1", "so-2");

        as(place + ".so-3", "reporter")
                .get("/api/v1/obligations/" + open)
                .then()
                .body("owedBy", equalTo(place + ".so-3"));
    }

    @Test
    void each_obligation_whose_owner_changed_is_told() {
        var place = asked("2024-04-26T00:00:00Z", "so-1", "so-3");
        var accepted = obligation(place + ".so-1", "2024-M05");
        var waiting = obligation(place + ".so-1", "2024-M06");
        accepted(place + ".nhan", sent(place + ".so-1", accepted, "7")).statusCode(200);
        sent(place + ".so-1", waiting, "8");

        merge(place, UUID.randomUUID(), "so-1", "so-3");

        for (var obligation : List.of(accepted, waiting)) {
            as(place + ".so-3", "reporter")
                    .get("/api/v1/obligations/" + obligation + "/history")
                    .then()
                    .body("items.kind", contains("HANDED_OVER"));
            assertThat(told(obligation, "ObligationHandedOver")).hasSize(1);
        }
    }

    @Test
    void a_split_body_is_followed_by_the_one_that_is_named() {
        var place = asked("2024-06-03T00:00:00Z", "so-1");
        var open = obligation(place + ".so-1", "2024-M06");

        province.tell("OrganisationSplit", split(place));
        heard(place);

        as(place + ".so-3", "reporter")
                .get("/api/v1/obligations/" + open)
                .then()
                .body("owedBy", equalTo(place + ".so-3"));
        as(place + ".so-2", "reporter")
                .get("/api/v1/obligations/" + open)
                .then()
                .statusCode(404);
    }

    @Test
    void the_heir_of_a_receiver_receives() {
        var place = asked("2024-06-03T00:00:00Z", "so-1");
        var report = sent(place + ".so-1", obligation(place + ".so-1", "2024-M06"), "7");

        merge(place, UUID.randomUUID(), "nhan", "so-2");

        accepted(place + ".so-2", report).statusCode(200);
    }

    @Test
    void a_revoked_directive_asks_for_nothing_more_and_what_was_missed_stays() {
        var place = province.founded();
        var directive = UUID.randomUUID();
        province.regime(place, directive, "MONTHLY", EVERY_MONTH, "2024-04-26T00:00:00Z", "so-1");
        time.itIs("2024-06-20T00:00:00+07:00");

        province.tell("DirectiveRevoked", """
                {"directive":"%s","revokedAt":"2024-06-20T00:00:00+07:00","reason":"Thay đổi kế hoạch năm",
                 "regimes":["%s.monthly"]}""".formatted(directive, place));
        heard(place);
        time.itIs("2024-12-20T00:00:00+07:00");

        as(place + ".so-1", "reporter")
                .get("/api/v1/obligations")
                .then()
                .body("items.period", contains("2024-M05", "2024-M06", "2024-M07"))
                .body("items.state", contains("OVERDUE", "WAIVED", "WAIVED"));
        as(place + ".so-1", "reporter")
                .get("/api/v1/notices")
                .then()
                .body("items.textVi", hasItem(org.hamcrest.Matchers.containsString("Thay đổi kế hoạch năm")));
    }

    @Test
    void another_directive_cannot_end_a_regime_it_did_not_set() {
        var place = asked("2024-06-03T00:00:00Z", "so-1");

        province.tell("DirectiveReplaced", """
                {"directive":"%s","replacedBy":"%s","replacedAt":"2024-06-20T00:00:00+07:00",
                 "regimes":["%s.monthly"]}""".formatted(UUID.randomUUID(), UUID.randomUUID(), place));
        heard(place);

        as(place + ".so-1", "reporter").get("/api/v1/obligations").then().body("items.state", not(hasItem("WAIVED")));
    }

    private String asked(String publishedAt, String... reporters) {
        var place = province.founded();
        province.regime(place, "MONTHLY", EVERY_MONTH, publishedAt, reporters);
        time.itIs("2024-06-20T00:00:00+07:00");
        return place;
    }

    private void merge(String place, UUID change, String from, String to) {
        province.tell("OrganisationMerged", merged(place, change, from, to, "2024-06-20"));
        heard(place);
    }

    private static String merged(String place, UUID change, String from, String to, String on) {
        return """
                {"change":"%s","decision":"1670/NQ-UBTVQH15","effectiveOn":"%s","predecessors":["%s.%s","%s.%s"],
                 "successor":"%s.%s","handOvers":[{"from":"%s.%s","to":"%s.%s"}]}""".formatted(change, on, place, from, place, to, place, to, place, from, place, to);
    }

    private static String merged(String place, String into, String one, String other) {
        return """
                {"change":"%1$s","decision":"1670/NQ-UBTVQH15","effectiveOn":"2024-06-20",
                 "predecessors":["%2$s.%4$s","%2$s.%5$s"],"successor":"%2$s.%3$s",
                 "handOvers":[{"from":"%2$s.%4$s","to":"%2$s.%3$s"},{"from":"%2$s.%5$s","to":"%2$s.%3$s"}]}""".formatted(UUID.randomUUID(), place, into, one, other);
    }

    private static String split(String place) {
        return """
                {"change":"%1$s","decision":"12/QĐ","effectiveOn":"2024-06-20","predecessor":"%2$s.so-1",
                 "successors":[{"successor":"%2$s.so-2","share":0.6},{"successor":"%2$s.so-3","share":0.4}],
                 "handOvers":[{"from":"%2$s.so-1","to":"%2$s.so-3"}]}""".formatted(UUID.randomUUID(), place);
    }

    private static List<String> reporters(String place, String period, String state) {
        return as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations?limit=500&period=" + period + "&state=" + state)
                .then()
                .extract()
                .path("items.reporter");
    }

    private static void expected(String place, String period, int bodies) {
        as(place + ".nhan", "reviewer")
                .get("/api/v1/compliance?period=" + period)
                .then()
                .body("items.expected", contains(bodies));
    }

    private void registered(String place, String body, String since) {
        province.tell("OrganisationRegistered", """
                {"organisation":"%s","code":"%s.%s","name":"Sở mới","kind":"department","parent":"%s.ubnd",
                 "validFrom":"%s"}""".formatted(UUID.randomUUID(), place, body, place, since));
        province.tell("AccountBound", """
                {"account":"%s","name":"%s.%s","organisation":"%s.%s"}""".formatted(UUID.randomUUID(), place, body, place, body));
    }

    /** Events are heard in order: when this one has been, those before it were. */
    private void heard(String place) {
        var last = place + ".nghe-" + HEARD.incrementAndGet();
        province.organisation(last, "division", place + ".ubnd");
        await().until(() -> as(last, "reporter").get("/api/v1/obligations").statusCode() == 200);
    }

    private static String obligation(String body, String period) {
        return as(body, "reporter")
                .get("/api/v1/obligations?organisation=" + body + "&period=" + period)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    private static List<String> kindsToldTo(String body) {
        return as(body, "reporter")
                .get("/api/v1/notices?limit=500")
                .then()
                .extract()
                .path("items.kind");
    }

    private String versionOf(String report) {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(
                        "select cast(v as text) from report_version v where report = :report", String.class)
                .setParameter("report", UUID.fromString(report))
                .getSingleResult());
    }

    /** Events leave through the outbox, a moment after the transaction that made them true. */
    private List<String> told(String obligation, String type) {
        await().until(() -> QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select count(*) from outbox", Long.class)
                        .getSingleResult()
                        .equals(0L)));
        return province.told(obligation, type);
    }
}
