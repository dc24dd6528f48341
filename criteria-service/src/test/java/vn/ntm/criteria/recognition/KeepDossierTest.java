package vn.ntm.criteria.recognition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
class KeepDossierTest {

    @Inject
    LaiChau laiChau;

    @Inject
    MovableClock clock;

    private String province = "";
    private String unit = "";
    private Dossier dossier = new Dossier("", "", "");

    @BeforeEach
    void one_commune() {
        clock.is("2025-04-28T08:00:00+07:00");
        province = laiChau.founded(2);
        unit = province + ".huyen.xa-1";
        dossier = Dossier.registered(unit, province, laiChau.set("xa", "ntm", 19));
    }

    @Test
    void the_rate_of_satisfaction_is_derived() {
        dossier.survey(Dossier.line("Giao thông", unit, 2, 3))
                .statusCode(200)
                .body("survey[0].rate", equalTo(66.67f))
                .body("history.last().said[0].asked", equalTo(3));
    }

    @Test
    void every_line_of_a_survey_that_cannot_be_is_told() {
        dossier.survey(
                        Dossier.line("Giao thông", unit, 4, 3),
                        Dossier.line("Giao thông", unit, 1, 3),
                        Dossier.line("Điện", province + ".huyen.xa-2", 1, 3))
                .statusCode(422)
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        contains("/0/satisfied more-than-asked", "/1 repeated", "/2/commune not-of-this-unit"));
        dossier.survey(Dossier.line("Giao thông", unit, 0, 0)).statusCode(400);
    }

    @Test
    void a_declaration_answers_what_is_asked_for() {
        dossier.declare(
                        "{\"code\":\"construction-debt\",\"holds\":true,\"document\":\"Báo cáo 7\"}",
                        "{\"code\":\"green-land\",\"value\":4,\"document\":\"Báo cáo 7\"}",
                        Dossier.secure(),
                        Dossier.secure())
                .statusCode(422)
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        contains("/0 no-answer", "/1/code not-asked-for", "/3/code repeated"));
        dossier.declare("{\"code\":\"construction-debt\",\"value\":1e400,\"document\":\"x\"}")
                .statusCode(400);
        dossier.declare("{\"code\":\"security\",\"holds\":true,\"document\":\"\"}")
                .statusCode(400);
    }

    @Test
    void once_handed_in_documents_are_added_by_those_above_and_never_taken_out() {
        dossier.complete();
        dossier.assess().statusCode(200);

        dossier.evidence("to-trinh").statusCode(409).body("code", equalTo("dossier-handed-in"));
        new Dossier(dossier.id(), province, province)
                .superior()
                .body("[]")
                .put(Dossier.PATH + "/{id}/evidence", dossier.id())
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("taken-out"))
                .body("violations", hasSize(6));
    }

    @Test
    void a_hash_is_a_hash() {
        dossier.own()
                .body("[{\"kind\":\"to-trinh\",\"name\":\"Tờ trình\",\"reference\":\"12\",\"sha256\":\"xyz\"}]")
                .put(Dossier.PATH + "/{id}/evidence", dossier.id())
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
