package vn.ntm.reporting.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.saying;
import static vn.ntm.reporting.Report.sent;
import static vn.ntm.reporting.Report.submitted;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.testkit.JustRead;

/** A month's reports are due before the 25th; what happens around it is done openly. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReliefTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Test
    void an_extension_moves_the_deadline_and_says_who_why_and_from_what() {
        var place = asked();
        var obligation = obligationOf(place + ".so-1");

        extended(place + ".nhan", obligation, "2024-06-28")
                .statusCode(201)
                .body("items.kind", contains("EXTENDED"))
                .body("items[0].by", equalTo(place + ".nhan"))
                .body("items[0].reason", equalTo("Bão số 3"))
                .body("items[0].deadlineBefore", equalTo("2024-06-25T00:00:00+07:00"))
                .body("items[0].deadlineAfter", equalTo("2024-06-29T00:00:00+07:00"));

        time.itIs("2024-06-26T00:00:00+07:00");
        stateOf(place, obligation, "OPEN");
        submitted(place + ".so-1", obligation, drafted(place + ".so-1", obligation, saying("7")))
                .statusCode(201)
                .body("receipt.onTime", equalTo(true));
        lateness(place, obligation)
                .body("parts.cause", contains("REPORTER", "EXTENSION"))
                .body("parts[1].hours", equalTo(24.0f))
                .body("parts[1].body", equalTo(place + ".so-1"))
                .body("afterDeadline", hasSize(0));
        assertThat(kindsToldTo(place + ".so-1")).contains("DEADLINE_MOVED").doesNotContain("MISSED");
        assertThat(kindsToldTo(place + ".nhan")).contains("DEADLINE_MOVED");
    }

    @Test
    void what_was_overdue_is_open_again_and_missed_again_at_the_new_deadline() {
        var place = asked();
        var obligation = obligationOf(place + ".so-1");
        time.itIs("2024-06-26T00:00:00+07:00");
        stateOf(place, obligation, "OVERDUE");

        extended(place + ".nhan", obligation, "2024-06-28").statusCode(201);

        stateOf(place, obligation, "OPEN");
        time.itIs("2024-06-29T01:00:00+07:00");
        stateOf(place, obligation, "OVERDUE");
        assertThat(kindsToldTo(place + ".so-1").stream().filter("MISSED"::equals))
                .hasSize(2);
    }

    @Test
    void an_announced_deadline_is_never_shortened_and_the_reporter_does_not_extend_his_own() {
        var place = asked();
        var obligation = obligationOf(place + ".so-1");

        extended(place + ".nhan", obligation, "2024-06-22")
                .statusCode(422)
                .body("code", equalTo("deadline-not-later"))
                .body("violations[0].pointer", equalTo("/deadline"));
        extended(place + ".so-1", obligation, "2024-06-28")
                .statusCode(403)
                .body("code", equalTo("not-yours-to-rule"))
                .body("remedies", hasSize(1));
        extended(place + ".so-2", obligation, "2024-06-28").statusCode(404);
        as(place + ".nhan", "reviewer")
                .filter(new JustRead())
                .body("{\"deadline\":{\"date\":\"2024-06-28\",\"inclusive\":true},\"reason\":\" \"}")
                .post("/api/v1/obligations/" + obligation + "/extensions")
                .then()
                .statusCode(400);
        history(place + ".so-1", obligation).body("items", hasSize(0));
    }

    @Test
    void of_two_officials_who_have_read_the_same_the_second_is_told_that_it_has_changed() {
        var place = asked();
        var obligation = "/api/v1/obligations/" + obligationOf(place + ".so-1");
        var read = as(place + ".nhan", "reviewer").get(obligation).header("ETag");
        assertThat(read)
                .isNotNull()
                .isEqualTo(as(place + ".nhan", "reviewer")
                        .get(obligation + "/history")
                        .header("ETag"));

        var extended = acting(place, read, obligation + "/extensions", "2024-06-28")
                .statusCode(201)
                .extract();

        acting(place, read, obligation + "/waivers", "2024-06-28")
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
        acting(place, read, obligation + "/extensions", "2024-06-30").statusCode(412);
        acting(place, read, obligation + "/unlocks", "2024-06-30").statusCode(412);
        assertThat(extended.header("ETag"))
                .as("who goes on need not read again")
                .isEqualTo(as(place + ".nhan", "reviewer").get(obligation).header("ETag"));
        acting(place, extended.header("ETag"), obligation + "/extensions", "2024-06-30")
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"extensions", "waivers", "unlocks"})
    void an_act_names_the_revision_that_was_read(String act) {
        var place = asked();
        var obligation = obligationOf(place + ".so-1");

        acting(place, null, "/api/v1/obligations/" + obligation + "/" + act, "2024-06-28")
                .statusCode(428)
                .body("code", equalTo("if-match-missing"))
                .body("remedies", hasSize(1));
        acting(place, "*", "/api/v1/obligations/" + obligation + "/" + act, "2024-06-28")
                .statusCode(428)
                .body("code", equalTo("if-match-names-no-revision"))
                .body("remedies", hasSize(1));
        history(place + ".so-1", obligation).body("items", hasSize(0));
    }

    private static ValidatableResponse acting(String place, @Nullable String ifMatch, String path, String until) {
        var official = as(place + ".nhan", "reviewer");
        if (ifMatch != null) {
            official.header("If-Match", ifMatch);
        }
        var said =
                path.endsWith("waivers") ? "" : "\"deadline\":{\"date\":\"%s\",\"inclusive\":true},".formatted(until);
        return official.body("{" + said + "\"reason\":\"Bão số 3\"}").post(path).then();
    }

    @Test
    void a_waived_obligation_is_asked_no_more_and_what_was_sent_cannot_be_waived() {
        var place = asked();
        var obligation = obligationOf(place + ".so-1");
        var other = obligationOf(place + ".so-3");
        sent(place + ".so-3", other, "7");

        waived(place + ".nhan", obligation).statusCode(201).body("items.kind", contains("WAIVED"));
        waived(place + ".nhan", obligation).statusCode(409).body("code", equalTo("nothing-to-relieve"));
        waived(place + ".nhan", other).statusCode(409).body("code", equalTo("nothing-to-relieve"));

        time.itIs("2024-06-28T00:00:00+07:00");
        assertThat(kindsToldTo(place + ".so-1")).contains("WAIVED").doesNotContain("MISSED");
        as(place + ".nhan", "reviewer")
                .get("/api/v1/compliance?period=2024-M06")
                .then()
                .body("items[0].expected", equalTo(1));
    }

    @Test
    void a_lock_binds_until_it_is_lifted_openly_and_the_report_stays_late() {
        var place = asked(6, ",\"late\":{\"policy\":\"LOCK\",\"graceHours\":48}");
        var obligation = obligationOf(place + ".so-1");
        var etag = drafted(place + ".so-1", obligation, saying("7"));
        time.itIs("2024-06-26T23:59:59.999+07:00");
        stateOf(place, obligation, "OVERDUE");
        time.itIsUnnoticed("2024-06-27T00:00:00+07:00");

        submitted(place + ".so-1", obligation, etag)
                .statusCode(409)
                .body("code", equalTo("obligation-not-from-here"))
                .body("remedies[0].role", equalTo("reviewer"));
        time.itIs("2024-06-27T00:00:00+07:00");
        stateOf(place, obligation, "LOCKED");

        as(place + ".nhan", "reviewer")
                .filter(new JustRead())
                .body("{\"deadline\":{\"date\":\"2024-06-30\",\"inclusive\":true},\"reason\":\"Cán bộ ốm\"}")
                .post("/api/v1/obligations/" + obligation + "/unlocks")
                .then()
                .statusCode(201)
                .body("items.kind", contains("UNLOCKED"));
        stateOf(place, obligation, "OVERDUE");
        submitted(place + ".so-1", obligation, etag).statusCode(201).body("receipt.onTime", equalTo(false));
        time.itIs("2024-07-02T00:00:00+07:00");
        stateOf(place, obligation, "SUBMITTED");
    }

    @Test
    void what_was_unlocked_and_not_sent_locks_again() {
        var place = asked(6, ",\"late\":{\"policy\":\"LOCK\",\"graceHours\":48}");
        var obligation = obligationOf(place + ".so-1");
        time.itIs("2024-06-28T00:00:00+07:00");

        as(place + ".nhan", "reviewer")
                .filter(new JustRead())
                .body("{\"deadline\":{\"date\":\"2024-06-30\",\"inclusive\":true},\"reason\":\"Cán bộ ốm\"}")
                .post("/api/v1/obligations/" + obligation + "/unlocks")
                .then()
                .statusCode(201);
        time.itIs("2024-07-01T00:00:00+07:00");

        stateOf(place, obligation, "LOCKED");
    }

    @Test
    void an_outage_moves_what_fell_in_it_and_shortly_after_by_its_length() {
        // An outage is everybody's: it lies in a month that no other test counts the hours of.
        var place = asked(7, "");
        var obligation = obligationOf(place + ".so-1");
        time.itIs("2024-07-25T02:00:00+07:00");
        stateOf(place, obligation, "OVERDUE");
        sent(place + ".so-3", obligationOf(place + ".so-3"), "7");

        // Other tests leave obligations with the same deadline; this outage touches theirs too.
        outage("2024-07-24T20:00:00+07:00", "2024-07-24T23:00:00+07:00").statusCode(201);
        outage("2024-07-24T22:00:00+07:00", "2024-07-25T01:00:00+07:00")
                .statusCode(409)
                .body("code", equalTo("outage-overlaps"));

        as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations?period=2024-M07")
                .then()
                .body("items.deadline", contains("2024-07-25T03:00:00+07:00", "2024-07-25T03:00:00+07:00"))
                .body("items.state", containsInAnyOrder("OPEN", "SUBMITTED"))
                .body("items.find { it.state == 'SUBMITTED' }.onTime", equalTo(true));
        history(place + ".so-1", obligation)
                .body("items.kind", contains("OUTAGE"))
                .body("items.reason", hasItem("Mất điện"));
        lateness(place, obligation)
                .body("parts.find { it.cause == 'OUTAGE' }.hours", equalTo(3.0f))
                .body("parts.find { it.cause == 'OUTAGE' }.body", nullValue());
        time.itIs("2024-07-25T03:00:30+07:00");
        stateOf(place, obligation, "OVERDUE");
    }

    @Test
    void an_outage_that_was_none_is_withdrawn_and_nobody_becomes_late_by_it() {
        var place = asked(10, "");
        var obligation = obligationOf(place + ".so-1");
        var other = obligationOf(place + ".so-3");
        time.itIs("2024-10-24T22:30:00+07:00");
        String wrong = outage("2024-10-24T20:00:00+07:00", "2024-10-24T22:00:00+07:00")
                .statusCode(201)
                .extract()
                .path("id");
        deadlineOf(place, obligation, "2024-10-25T02:00:00+07:00");
        extended(place + ".nhan", other, "2024-10-28").statusCode(201);

        withdrawn(wrong).statusCode(201).body("movedBack", greaterThan(0)).body("kept", greaterThan(0));

        deadlineOf(place, obligation, "2024-10-25T00:00:00+07:00");
        deadlineOf(place, other, "2024-10-29T00:00:00+07:00");
        history(place + ".so-1", obligation)
                .body("items.kind", contains("OUTAGE", "OUTAGE_WITHDRAWN"))
                .body("items.deadlineAfter", contains("2024-10-25T02:00:00+07:00", "2024-10-25T00:00:00+07:00"))
                .body("items[1].by", equalTo("root"));
        assertThat(kindsToldTo(place + ".so-1").stream().filter("DEADLINE_MOVED"::equals))
                .hasSize(2);
        lateness(place, obligation).body("parts.cause", not(hasItem("OUTAGE")));
        withdrawn(wrong).statusCode(409).body("code", equalTo("outage-withdrawn"));
        withdrawn(UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("no-such-outage"));

        String again = outage("2024-10-24T20:00:00+07:00", "2024-10-24T22:00:00+07:00")
                .statusCode(201)
                .extract()
                .path("id");
        time.itIs("2024-10-25T00:00:00+07:00");
        withdrawn(again).statusCode(201);
        deadlineOf(place, obligation, "2024-10-25T02:00:00+07:00");
        stateOf(place, obligation, "OPEN");
    }

    @Test
    void what_is_missed_again_at_a_deadline_that_moved_away_and_back_is_told_once() {
        var place = asked(9, "");
        var obligation = obligationOf(place + ".so-1");
        time.itIs("2024-09-25T02:00:00+07:00");
        stateOf(place, obligation, "OVERDUE");
        String wrong = outage("2024-09-24T20:00:00+07:00", "2024-09-24T23:00:00+07:00")
                .statusCode(201)
                .extract()
                .path("id");
        stateOf(place, obligation, "OPEN");

        // Somebody set the clock of the server back.
        time.itIs("2024-09-24T23:30:00+07:00");
        withdrawn(wrong).statusCode(201);
        deadlineOf(place, obligation, "2024-09-25T00:00:00+07:00");
        time.itIs("2024-09-25T00:00:30+07:00");

        stateOf(place, obligation, "OVERDUE");
        assertThat(kindsToldTo(place + ".so-1").stream().filter("MISSED"::equals))
                .hasSize(1);
        assertThat(kindsToldTo(place + ".so-1").stream().filter("DEADLINE_MOVED"::equals))
                .hasSize(2);
    }

    @Test
    void a_receipt_stays_as_it_was_issued_and_says_beside_it_what_was_found_later() {
        var place = asked(11, "");
        var obligation = obligationOf(place + ".so-1");
        time.itIs("2024-11-25T02:00:00+07:00");
        var receipt = submitted(place + ".so-1", obligation, drafted(place + ".so-1", obligation, saying("7")))
                .statusCode(201)
                .body("receipt.deadlineMovedTo", nullValue())
                .body("receipt.onTimeNow", nullValue())
                .extract()
                .jsonPath();
        time.itIs("2024-11-25T02:01:00+07:00");

        outage("2024-11-24T20:00:00+07:00", "2024-11-24T23:00:00+07:00").statusCode(201);

        as(place + ".so-1", "reporter")
                .queryParam("code", receipt.getString("receipt.code"))
                .get("/api/v1/receipts/" + receipt.getString("receipt.number"))
                .then()
                .statusCode(200)
                .body("deadline", equalTo("2024-11-25T00:00:00+07:00"))
                .body("onTime", equalTo(false))
                .body("deadlineMovedTo", equalTo("2024-11-25T03:00:00+07:00"))
                .body("onTimeNow", equalTo(true));
    }

    @Test
    void an_outage_is_recorded_when_it_is_over() {
        time.itIsUnnoticed("2024-06-20T23:00:00+07:00");

        outage("2024-06-20T22:00:00+07:00", "2024-06-20T23:00:00.001+07:00")
                .statusCode(422)
                .body("violations.code", contains("outage-not-over"))
                .body("violations[0].message", containsString("20/06/2024"));
        outage("2024-06-24T22:00:00+07:00", "2024-06-25T22:00:00+07:00")
                .statusCode(422)
                .body("violations.code", contains("outage-not-over"));
    }

    private static ValidatableResponse withdrawn(String outage) {
        return as("root", "admin")
                .body("{\"reason\":\"Ghi nhầm ngày\"}")
                .post("/api/v1/outages/" + outage + "/withdrawals")
                .then();
    }

    private static void deadlineOf(String place, String obligation, String deadline) {
        as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations/" + obligation)
                .then()
                .body("deadline", equalTo(deadline));
    }

    @Test
    void everything_that_is_no_outage_is_said() {
        time.itIsUnnoticed("2024-06-25T02:00:00+07:00");

        outage("2023-01-02T00:00:00+07:00", "2023-01-01T00:00:00+07:00")
                .statusCode(422)
                .body("violations.code", containsInAnyOrder("ends-before-it-began", "outage-out-of-reach"));
        as("ai-do", "reviewer")
                .body("{\"from\":\"2024-06-24T20:00:00+07:00\",\"to\":\"2024-06-24T23:00:00+07:00\",\"reason\":\"x\"}")
                .post("/api/v1/outages")
                .then()
                .statusCode(403);
    }

    private String asked() {
        return asked(6, "");
    }

    private String asked(int month, String more) {
        var place = province.founded();
        province.tell(
                "DirectivePublished", """
                {"directive":"%s","number":null,"symbol":"UBND","title":"Chế độ","issuer":"%s.ubnd",
                 "publishedAt":"2024-06-03T00:00:00Z","regimes":[{"code":"%s.thang","name":"Báo cáo","legalBasis":"Công văn",
                 "frequency":"MONTHLY","ordinals":[%d],"deadline":{"day":25,"monthOffset":0,"inclusive":false},
                 "reporters":["%s.so-1","%s.so-3"],"recipients":["%s.nhan"],
                 "indicators":[{"code":"so-viec","name":"Số việc","unit":"việc","required":true,"total":"SUM"}],
                 "outline":["Kết quả"],"validFrom":"2024-01-01","validTo":null%s}]}""".formatted(UUID.randomUUID(), place, place, month, place, place, place, more));
        await().untilAsserted(() -> as(place + ".nhan", "reviewer")
                .get("/api/v1/reporting-regimes/" + place + ".thang")
                .then()
                .statusCode(200));
        time.itIs("2024-%02d-20T00:00:00+07:00".formatted(month));
        return place;
    }

    private static ValidatableResponse extended(String by, String obligation, String until) {
        return as(by, "reviewer")
                .filter(new JustRead())
                .body("{\"deadline\":{\"date\":\"%s\",\"inclusive\":true},\"reason\":\"Bão số 3\"}".formatted(until))
                .post("/api/v1/obligations/" + obligation + "/extensions")
                .then();
    }

    private static ValidatableResponse waived(String by, String obligation) {
        return as(by, "reviewer")
                .filter(new JustRead())
                .body("{\"reason\":\"Đã có trong báo cáo quý\"}")
                .post("/api/v1/obligations/" + obligation + "/waivers")
                .then();
    }

    private static ValidatableResponse outage(String from, String to) {
        return as("root", "admin")
                .body("{\"from\":\"%s\",\"to\":\"%s\",\"reason\":\"Mất điện\"}".formatted(from, to))
                .post("/api/v1/outages")
                .then();
    }

    private static ValidatableResponse history(String reader, String obligation) {
        return as(reader, "reporter")
                .get("/api/v1/obligations/" + obligation + "/history")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse lateness(String place, String obligation) {
        return as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations/" + obligation + "/lateness")
                .then()
                .statusCode(200);
    }

    private static void stateOf(String place, String obligation, String state) {
        as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations/" + obligation)
                .then()
                .body("state", equalTo(state));
    }

    private static List<String> kindsToldTo(String body) {
        return as(body, "reporter")
                .get("/api/v1/notices?limit=500")
                .then()
                .extract()
                .path("items.kind");
    }
}
