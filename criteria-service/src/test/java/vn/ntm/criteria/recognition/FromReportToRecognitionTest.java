package vn.ntm.criteria.recognition;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.criteria.Broker;
import vn.ntm.testkit.MovableClock;

/** A report is accepted, the commune is evaluated, its dossier goes up, the decision is told, and the plan counts it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FromReportToRecognitionTest {

    private final LaiChau laiChau;
    private final Broker broker;
    private final Told told;
    private final MovableClock clock;

    FromReportToRecognitionTest(LaiChau laiChau, Broker broker, Told told, MovableClock clock) {
        this.laiChau = laiChau;
        this.broker = broker;
        this.told = told;
        this.clock = clock;
    }

    @BeforeEach
    void on_a_morning_in_April() {
        clock.is("2025-04-28T08:00:00+07:00");
    }

    @Test
    void a_commune_is_recognised_once_its_reports_say_that_it_may_be() {
        var province = laiChau.founded(2);
        var set = laiChau.evaluable("xa", "ntm", 3);
        var first = province + ".huyen.xa-1";
        var second = province + ".huyen.xa-2";
        accepted(province, set, first, "1", "2", "3");
        accepted(province, set, second, "1", "3");
        awaitMeeting(province, set, 1);

        Dossier.voted(first, province, set).decide("2025-04-28").statusCode(200);
        var dossier = Dossier.voted(second, province, set);
        dossier.decide("2025-04-28")
                .statusCode(422)
                .body("violations.code", equalTo(List.of("meets-criteria")))
                .body("violations[0].message", containsString("2/3"));
        accepted(province, set, second, "2");
        awaitMeeting(province, set, 2);
        dossier.decide("2025-04-28").statusCode(200);

        told.is("UnitRecognised", second, "\"decidedOn\":\"2025-04-28\"");
        overview(province, set)
                .body("criteria.find { it.number == '2' }.met", equalTo(2))
                .body("average.value", equalTo(3.0f));
        LaiChau.as(province, "viewer")
                .get(Dossier.PATH + "?set={set}&state=RECOGNISED&under={under}", set, province)
                .then()
                .body("items.unit", hasSize(2));
    }

    @Test
    void a_commune_that_is_no_more_is_not_counted_from_that_day_on() {
        var province = laiChau.founded(3);
        var district = province + ".huyen";
        var dossier = Dossier.registered(district, province, laiChau.set("huyen", "ntm", 9));

        broker.tell(UUID.randomUUID(), "OrganisationMerged", """
                {"change":"%s","decision":"Nghị quyết 1","effectiveOn":"2025-04-10","predecessors":["%3$s.xa-1","%3$s.xa-2"],
                 "successor":"%3$s.xa-1","handOvers":[]}""".formatted(UUID.randomUUID(), "", district));

        await().untilAsserted(() -> figures(dossier, "2025-04-10", "0/2"));
        figures(dossier, "2025-04-09", "0/3");
    }

    @Test
    void a_commune_that_moved_is_counted_where_it_was_on_the_day() {
        var province = laiChau.founded(1);
        var district = province + ".huyen";
        var dossier = Dossier.registered(district, province, laiChau.set("huyen", "ntm", 9));
        dated(district + ".xa-9", district, "2020-01-01");
        dated(district + ".xa-9", province, "2025-04-20");

        await().untilAsserted(() -> figures(dossier, "2025-04-19", "0/2"));
        await().untilAsserted(() -> figures(dossier, "2025-04-20", "0/1"));
    }

    private void dated(String commune, String parent, String since) {
        broker.tell(
                UUID.randomUUID(), "OrganisationRegistered", """
                {"organisation":"%s","code":"%s","name":"Xã","kind":"commune","parent":"%s","region":"TDMNPB","communeGroup":3,
                 "validFrom":"%s","validTo":null}""".formatted(UUID.randomUUID(), commune, parent, since));
    }

    private static void figures(Dossier dossier, String at, String figures) {
        dossier.superior()
                .get(Dossier.PATH + "/{id}/prerequisites?at={at}", dossier.id(), at)
                .then()
                .statusCode(200)
                .body("find { it.asked.code == 'communes-standard' }.figures", equalTo(figures));
    }

    private void accepted(String province, String set, String unit, String... met) {
        var figures = Arrays.stream(met)
                .map(number ->
                        "{\"indicator\":\"%s.%s\",\"organisation\":\"%s\",\"value\":1}".formatted(set, number, unit))
                .collect(Collectors.joining(",", "[", "]"));
        broker.report(UUID.randomUUID(), "ReportAccepted", """
                {"obligation":"%s","report":"%s","regime":"nam","reporter":"%s","period":"2024-A1","version":1,
                 "acceptedBy":"%s","figures":%s}""".formatted(
                        UUID.randomUUID(), UUID.randomUUID(), unit, province, figures));
    }

    private static void awaitMeeting(String province, String set, int units) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> overview(province, set).body("meeting", equalTo(units)));
    }

    private static ValidatableResponse overview(String province, String set) {
        return LaiChau.as(province, "viewer")
                .get("/api/v1/evaluations?set={set}&period=2024-A1&under={under}", set, province)
                .then()
                .statusCode(200);
    }
}
