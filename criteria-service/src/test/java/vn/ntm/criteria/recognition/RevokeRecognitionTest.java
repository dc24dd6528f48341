package vn.ntm.criteria.recognition;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RevokeRecognitionTest {

    @Inject
    LaiChau laiChau;

    @Inject
    StatedVerdicts verdicts;

    @Inject
    MovableClock clock;

    @Inject
    Told told;

    private Dossier dossier = new Dossier("", "", "");
    private String unit = "";

    @BeforeEach
    void a_commune_that_is_recognised() {
        clock.is("2025-04-28T08:00:00+07:00");
        var province = laiChau.founded(1);
        unit = province + ".huyen.xa-1";
        verdicts.meets(unit);
        dossier = Dossier.recognised(unit, province, laiChau.set("xa", "ntm", 20), "2025-01-10");
    }

    @Test
    void thirty_percent_with_income_among_them_are_enough() {
        revoke("2025-04-01", "1", "2", "3", "4", "5", "10")
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("revokedOn", equalTo("2025-04-01"));

        told.is("RecognitionRevoked", unit, "\"revokedOn\":\"2025-04-01\"");
        standing("2025-03-31", "RECOGNISED", true);
        standing("2025-04-01", "REVOKED", false);
        standing("2025-01-09", null, false);
    }

    @Test
    void thirty_percent_of_others_are_not() {
        revoke("2025-04-01", "1", "2", "3", "4", "5", "6")
                .statusCode(422)
                .body("code", equalTo("not-revocable"))
                .body("violations[0].value", equalTo("6/20"))
                .body("violations[0].message", containsString("6/20 = 30 % < 50 %"));
        revoke("2025-04-01", "1", "2", "3", "4", "10")
                .statusCode(422)
                .body("violations[0].message", equalTo("5/20 = 25 % < 30 %"));
    }

    @Test
    void half_of_the_criteria_are_enough_whichever() {
        revoke("2025-04-01", "1", "2", "3", "4", "5", "6", "7", "8", "9", "11").statusCode(200);
    }

    @Test
    void the_set_knows_its_criteria_and_a_revocation_follows_the_decision() {
        revoke("2025-01-09", "21", "10", "10")
                .statusCode(422)
                .body("violations.code", containsInAnyOrder("too-early", "no-such-criterion", "repeated"));
    }

    private void standing(String day, @org.jspecify.annotations.Nullable String state, boolean holds) {
        var page = dossier.superior()
                .get(Dossier.PATH + "?unit={unit}&at={day}", unit, day)
                .then()
                .statusCode(200);
        if (state == null) {
            page.body("items", hasSize(0));
        } else {
            page.body("items[0].state", equalTo(state)).body("items[0].holds", equalTo(holds));
        }
    }

    private io.restassured.response.ValidatableResponse revoke(String day, String... fallen) {
        return dossier.step("revoke", """
                {"number":"88/QĐ-UBND","revokedOn":"%s","fallen":["%s"],"reason":"Không duy trì"}""".formatted(day, String.join("\",\"", fallen)));
    }
}
