package vn.ntm.assignment.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Heard;
import vn.ntm.assignment.Told;
import vn.ntm.events.ReportingEvent.ObligationOpened;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.testkit.JustRead;
import vn.ntm.testkit.MovableClock;

/** The merge of 1/7/2025, with work still open: before, preview, after, and asked as of both days. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergeDistrictsTest {

    @Inject
    EveryMidnight everyMidnight;

    @Inject
    ApplyChanges applyChanges;

    @Inject
    MovableClock clock;

    @Inject
    Told told;

    @Inject
    Heard heard;

    @Inject
    Session session;

    private LaiChau place;

    @BeforeEach
    void theProvinceIsThere() {
        clock.is("2025-06-20T08:00:00+07:00");
        place = LaiChau.registered();
    }

    @AfterEach
    void theClockGoesBack() {
        clock.is("2024-06-17T08:00:00+07:00");
    }

    @Test
    void what_is_open_needs_a_successor_and_the_preview_says_so_before_anything_is_stored() {
        place.assigned(place.at("ta-mung"), place.thanUyen());

        place.preview(place.decision())
                .then()
                .statusCode(200)
                .body("possible", equalTo(false))
                .body("ending", hasSize(5))
                .body(
                        "open.findAll { it.matter == 'TASK' }.body",
                        containsInAnyOrder(place.at("ta-mung"), place.thanUyen()))
                .body("open.findAll { it.matter == 'ACCOUNT' }.reference", hasItem(place.at("ta-mung")))
                .body("violations.code", hasItem("left-without-successor"));
        place.recorded(place.decision())
                .then()
                .statusCode(422)
                .body(
                        "violations.code",
                        equalTo(List.of(
                                "left-without-successor",
                                "left-without-successor",
                                "left-without-successor",
                                "left-without-successor")))
                .body("violations.value", hasItems(place.at("ta-mung"), place.thanUyen()));

        place.as(place.province, "viewer")
                .queryParam("organisation", place.thanUyen())
                .get("/organisation-changes")
                .then()
                .body("items", hasSize(0));
        assertThat(kindOn(place.at("san-thang"), "2025-07-01")).isEqualTo("commune");
    }

    @Test
    void an_event_is_recorded_on_trial_as_it_would_be_and_is_not_there() {
        place.assigned(place.at("ta-mung"), place.thanUyen());

        place.as(place.province, "admin")
                .body(place.handedOver())
                .post("/organisation-changes?dryRun=true")
                .then()
                .statusCode(201)
                .header("Dry-Run", equalTo("true"))
                .body("id", notNullValue());

        place.as(place.province, "viewer")
                .queryParam("organisation", place.thanUyen())
                .get("/organisation-changes")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void before_and_after_the_day_everybody_sees_what_was_so_then() {
        var directive = place.assigned(place.at("ta-mung"), place.thanUyen());
        var id = place.recorded(place.handedOver())
                .then()
                .statusCode(201)
                .body("appliedAt", nullValue())
                .extract()
                .<String>path("id");

        everyMidnight.moveRegister();
        assertThat(told.of("OrganisationMerged", id)).isEmpty();
        assertThat(below("2025-06-30")).contains(place.thanUyen(), place.at("ta-mung"), place.at("ban-1"));
        clock.is("2025-06-30T23:59:59.999+07:00");
        everyMidnight.moveRegister();
        assertThat(told.of("OrganisationMerged", id)).isEmpty();
        clock.is("2025-07-01T00:00:00+07:00");
        everyMidnight.moveRegister();
        everyMidnight.moveRegister();

        told.told(1, "OrganisationMerged", id);
        told.told(2, "OrganisationAbolished", id);
        assertThat(told.of("TaskHandedOver", id)).hasSize(2);
        assertThat(told.of("OrganisationMerged", id).getFirst())
                .contains("\"handOvers\":[{\"from\":\"" + place.at("ta-mung") + "\",\"to\":\"" + place.at("muong-kim"));
        assertThat(below("2025-07-01"))
                .contains(place.at("muong-kim"), place.at("san-thang"), place.at("ban-1"))
                .doesNotContain(place.thanUyen(), place.thanhPho(), place.at("ta-mung"));
        assertThat(below("2025-06-30")).contains(place.thanUyen(), place.at("ta-mung"), place.at("ban-1"));
        assertThat(kindOn(place.at("san-thang"), "2025-06-30")).isEqualTo("commune");
        assertThat(kindOn(place.at("san-thang"), "2025-07-01")).isEqualTo("ward");
        place.as(place.province, "viewer")
                .get("/organisation-changes/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("appliedAt", notNullValue())
                .body("handedOver.TASK", equalTo(2))
                .body("handedOver.ACCOUNT", equalTo(2));
        place.as(place.province, "viewer")
                .queryParam("directive", directive)
                .get("/tasks")
                .then()
                .body("items.organisation", containsInAnyOrder(place.at("ta-mung"), place.thanUyen()))
                .body("items.owedBy", containsInAnyOrder(place.at("muong-kim"), place.province));
    }

    @Test
    void who_acted_for_the_body_that_ended_goes_on_for_the_one_that_took_over() {
        place.assigned(place.at("ta-mung"));
        place.recorded(place.handedOver()).then().statusCode(201);

        clock.is("2025-07-02T08:00:00+07:00");
        everyMidnight.moveRegister();

        var account = place.at("ta-mung");
        var task = place.as(account, "reporter")
                .queryParam("assignee", place.at("muong-kim"))
                .get("/tasks")
                .then()
                .body("items", hasSize(1))
                .extract()
                .<String>path("items[0].id");
        place.as(account, "reporter")
                .filter(new JustRead())
                .post("/tasks/{id}/accept", task)
                .then()
                .statusCode(200);
        place.as(place.province, "viewer")
                .get("/tasks/" + task)
                .then()
                .body("history.verb", contains("HANDED_OVER", "ACCEPTED"));
    }

    @Test
    void about_what_a_body_issued_its_heir_decides_in_its_place() {
        var heir = place.at("san-thang");
        var directive = place.issued(place.thanUyen(), place.at("muong-kim"));
        var decision = place.handedOver();
        place.preview(decision)
                .then()
                .body("open.findAll { it.matter == 'DIRECTIVE' }.reference", contains(directive))
                .body("open.findAll { it.matter == 'DIRECTIVE' }.to", contains(place.province));
        decision.put(
                "handOvers",
                List.of(
                        Map.of("from", place.at("ta-mung"), "to", place.at("muong-kim")),
                        Map.of("from", place.thanUyen(), "to", heir, "matters", List.of("DIRECTIVE")),
                        Map.of("from", place.thanUyen(), "to", place.province, "matters", List.of("ACCOUNT"))));
        place.recorded(decision).then().statusCode(201);
        place.as(heir, "assigner").get("/directives/{code}", directive).then().statusCode(404);

        clock.is("2025-07-01T00:00:00+07:00");
        everyMidnight.moveRegister();

        place.as(heir, "assigner")
                .get("/directives/{code}", directive)
                .then()
                .statusCode(200)
                .body("issuer", equalTo(place.thanUyen()));
        place.as(heir, "assigner").get("/directives").then().body("items.code", contains(directive));
        var task = place.as(heir, "assigner")
                .queryParam("directive", directive)
                .get("/tasks")
                .then()
                .body("items", hasSize(1))
                .extract()
                .<String>path("items[0].id");
        place.as(place.at("ta-mung"), "assigner")
                .filter(new JustRead())
                .body(Map.of("reason", "nhầm"))
                .post("/directives/{code}/revoke", directive)
                .then()
                .statusCode(403);
        place.as(heir, "assigner")
                .filter(new JustRead())
                .body(Map.of("reason", "nhiệm vụ do cấp tỉnh giao lại"))
                .post("/directives/{code}/revoke", directive)
                .then()
                .statusCode(200);
        place.as(heir, "viewer").get("/tasks/" + task).then().body("state", equalTo("CANCELLED"));
    }

    @Test
    void a_report_that_is_still_owed_needs_somebody_who_owes_it_then() {
        var obligation = UUID.randomUUID();
        var body = Code.valueOf(place.at("pha-mu"));
        heard.tell(new ObligationOpened(
                obligation,
                Code.valueOf("bao-cao-thang"),
                body,
                Period.valueOf("2025-M06"),
                Deadline.before(LocalDate.of(2025, 6, 25))));
        var decision = place.handedOver();

        await().untilAsserted(() -> place.preview(decision)
                .then()
                .body("open.findAll { it.matter == 'OBLIGATION' }.reference", contains(obligation.toString())));
        place.recorded(decision)
                .then()
                .statusCode(422)
                .body("violations.code", contains("left-without-successor"))
                .body("violations.value", contains(obligation.toString()));
        decision.put(
                "handOvers",
                List.of(
                        Map.of("from", place.at("ta-mung"), "to", place.at("muong-kim")),
                        Map.of("from", body.text(), "to", place.at("muong-kim"), "matters", List.of("OBLIGATION")),
                        Map.of("from", place.thanUyen(), "to", place.province)));
        var id = place.recorded(decision).then().statusCode(201).extract().<String>path("id");
        clock.is("2025-07-01T00:00:00+07:00");
        everyMidnight.moveRegister();

        assertThat(told.told(1, "OrganisationMerged", id).getFirst())
                .contains("{\"from\":\"" + body + "\",\"to\":\"" + place.at("muong-kim") + "\"}");
    }

    @Test
    void whoever_stood_there_is_known_with_its_share() {
        place.recorded(place.handedOver()).then().statusCode(201);

        lineage("ta-mung", "successors", "2025-06-30").body("items.body", contains(place.at("ta-mung")));
        lineage("ta-mung", "successors", "2025-07-01")
                .body("items.body", contains(place.at("muong-kim")))
                .body("items[0].share", equalTo(1));
        lineage("muong-kim", "predecessors", "2025-07-01")
                .body("items.body", containsInAnyOrder(place.at("ta-mung"), place.at("pha-mu"), place.at("ta-hua")));
        lineage("muong-kim", "predecessors", "2025-06-30").body("items", hasSize(0));
    }

    @Test
    void two_replicas_at_once_let_it_take_effect_once() throws InterruptedException {
        place.assigned(place.at("ta-mung"));
        var id = place.recorded(place.handedOver()).then().extract().<String>path("id");
        var later = Instant.parse("2025-08-01T00:00:00Z");

        var replicas = List.of(
                Thread.ofVirtual().start(() -> applyChanges.upTo(later)),
                Thread.ofVirtual().start(() -> applyChanges.upTo(later)));
        for (var replica : replicas) {
            replica.join();
        }

        told.told(1, "OrganisationMerged", id);
        assertThat(told.of("TaskHandedOver", id)).hasSize(1);
        assertThat(told.of("OrganisationRegistered", place.thanUyen()).stream()
                        .filter(payload -> payload.contains("\"validTo\":\"2025-06-30\""))
                        .filter(payload -> payload.contains("\"code\":\"" + place.thanUyen() + "\"")))
                .hasSize(1);
    }

    @Test
    void nothing_that_was_recorded_before_has_another_byte_after() {
        place.assigned(place.at("ta-mung"), place.thanUyen());
        var before = rows();

        place.recorded(place.handedOver()).then().statusCode(201);
        clock.is("2025-07-01T00:00:00+07:00");
        everyMidnight.moveRegister();

        assertThat(rows()).containsAll(before).hasSizeGreaterThan(before.size());
    }

    @Test
    void a_decision_that_breaks_rules_is_refused_whole_with_every_one_of_them() {
        var decision = place.decision();
        decision.put("decidedOn", "2025-07-02");
        decision.put(
                "acts",
                List.of(
                        Map.of("act", "abolish", "bodies", List.of(place.thanhPho(), place.at("nobody"))),
                        Map.of(
                                "act",
                                "split",
                                "body",
                                place.at("pha-mu"),
                                "parts",
                                List.of(
                                        Map.of("into", place.at("ta-mung"), "share", 0.5),
                                        Map.of("into", place.at("ta-hua"), "share", 0.499))),
                        Map.of("act", "create", "code", place.at("ta-hua"), "name", "Xã Tà Hừa", "kind", "commune"),
                        Map.of("act", "merge", "bodies", List.of(place.at("muong-kim")), "into", place.at("pha-mu"))));

        place.recorded(decision)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "violations.code",
                        hasItems(
                                "effective-before-decision",
                                "unknown-code",
                                "shares-not-one",
                                "code-in-use",
                                "left-without-parent",
                                "successor-ends-too"));
        assertThat(below("2025-07-01")).contains(place.thanhPho(), place.at("pha-mu"), place.at("muong-kim"));
    }

    @Test
    void no_circle_stands_on_any_day_and_nobody_stands_below_one_that_has_ended() {
        place.recorded(place.handedOver()).then().statusCode(201);
        var circle = place.decision();
        circle.put("effectiveOn", "2025-08-01");
        circle.put(
                "acts",
                List.of(Map.of(
                        "act", "transfer", "bodies", List.of(place.at("muong-kim")), "parent", place.at("ban-1"))));
        var gone = place.decision();
        gone.put("effectiveOn", "2025-08-01");
        gone.put(
                "acts",
                List.of(Map.of("act", "transfer", "bodies", List.of(place.at("ban-1")), "parent", place.thanUyen())));
        var again = place.decision();
        again.put("effectiveOn", "2025-09-01");
        again.put("acts", List.of(Map.of("act", "abolish", "bodies", List.of(place.thanUyen()))));

        place.recorded(circle).then().statusCode(422).body("violations.code", hasItem("circular-parent"));
        place.recorded(gone).then().statusCode(422).body("violations.code", contains("parent-not-in-force"));
        place.recorded(again).then().statusCode(422).body("violations.code", contains("already-ended"));
    }

    @Test
    void no_province_reorganises_another() {
        var decision = place.decision();
        decision.put("acts", List.of(Map.of("act", "rename", "body", "ha-tinh.h-kyanh", "name", "Huyện khác")));

        place.recorded(decision).then().statusCode(422).body("violations.code", contains("outside-branch"));
    }

    private io.restassured.response.ValidatableResponse lineage(String body, String which, String at) {
        return place.as(place.province, "viewer")
                .queryParam("at", at)
                .get("/organisations/{code}/{which}", place.at(body), which)
                .then()
                .statusCode(200);
    }

    private List<String> below(String day) {
        return place.as(place.province, "viewer")
                .queryParam("under", place.province)
                .queryParam("at", day)
                .get("/organisations")
                .path("items.code");
    }

    private String kindOn(String body, String day) {
        return place.as(place.province, "viewer")
                .queryParam("at", day)
                .get("/organisations/{code}", body)
                .path("kind");
    }

    /** Every row as its bytes, but for who owes a task now and how far the register itself reaches. */
    @Transactional
    List<String> rows() {
        var rows = new ArrayList<String>();
        for (var table : List.of(
                "select to_jsonb(t) - 'owed_by' - 'revision' from task t",
                "select to_jsonb(t) from task_step t",
                "select to_jsonb(t) from directive t",
                "select to_jsonb(t) from directive_addressee t",
                "select to_jsonb(t) from organisation_correction t",
                "select to_jsonb(t) - 'valid_to' from organisation_stretch t")) {
            rows.addAll(session.createNativeQuery("select cast(r as text) from (" + table + ") x (r)", String.class)
                    .getResultList());
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }
}
