package vn.ntm.criteria.recognition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AcknowledgeRecognitionTest {

    @Inject
    LaiChau laiChau;

    @Inject
    StatedVerdicts verdicts;

    @Inject
    MovableClock clock;

    @Inject
    Told told;

    private String province = "";
    private Dossier taMung = new Dossier("", "", "");
    private Dossier phaMu = new Dossier("", "", "");
    private String set = "";

    /** Tà Mung, Pha Mu → Mường Kim, 2025-07-01. */
    @BeforeEach
    void two_communes_are_merged() {
        clock.is("2025-07-20T08:00:00+07:00");
        province = laiChau.founded(3);
        set = laiChau.set("xa", "ntm", 19);
        for (int i = 1; i <= 2; i++) {
            verdicts.meets(province + ".huyen.xa-" + i);
        }
        taMung = Dossier.recognised(province + ".huyen.xa-1", province, set, "2025-02-01");
        phaMu = Dossier.recognised(province + ".huyen.xa-2", province, set, "2025-03-01");
    }

    @Test
    void is_a_decision_of_its_own_for_the_new_unit() {
        var unit = province + ".huyen.xa-3";

        acknowledge(unit, "2025-07-15")
                .statusCode(201)
                .body("unit", equalTo(unit))
                .body("state", equalTo("RECOGNISED"))
                .body("predecessors", contains(taMung.id(), phaMu.id()))
                .body("history.act", contains("ACKNOWLEDGE"))
                .body("history[0].effectiveOn", equalTo("2025-07-15"));

        told.is("UnitRecognised", unit, "\"decidedOn\":\"2025-07-15\"");
        taMung.read().body("state", equalTo("RECOGNISED"));
    }

    @Test
    void does_not_happen_by_itself() {
        taMung.superior()
                .get(Dossier.PATH + "?unit={unit}", province + ".huyen.xa-3")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void rests_on_recognitions_that_are_in_force() {
        acknowledge(province + ".huyen.xa-3", "2025-02-15")
                .statusCode(422)
                .body("violations.code", contains("not-in-force"));
    }

    @Test
    void is_not_for_the_unit_itself_to_say() {
        var unit = province + ".huyen.xa-3";
        acknowledge(unit, "2025-07-15").statusCode(201);

        acknowledge(unit, "2025-07-15").statusCode(409).body("code", equalTo("one-dossier-per-unit-and-set"));
        acknowledge(province + ".huyen", "2025-07-15").statusCode(422).body("code", equalTo("unit-of-another-kind"));
    }

    private io.restassured.response.ValidatableResponse acknowledge(String unit, String day) {
        return taMung.step("acknowledge", """
                {"code":"tn-%s","unit":"%s","others":["%s"],"number":"900/QĐ-UBND","decidedOn":"%s",
                 "signedBy":"Chủ tịch UBND tỉnh"}""".formatted(UUID.randomUUID(), unit, phaMu.id(), day));
    }
}
