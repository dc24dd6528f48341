package vn.ntm.criteria.recognition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecognitionViewsTest {

    @Inject
    LaiChau laiChau;

    @Inject
    StatedVerdicts verdicts;

    @Inject
    MovableClock clock;

    private String province = "";
    private String set = "";

    @BeforeEach
    void three_communes() {
        clock.is("2025-04-28T08:00:00+07:00");
        province = laiChau.founded(3);
        set = laiChau.set("xa", "ntm", 19);
        verdicts.meets(province + ".huyen.xa-1");
        Dossier.recognised(province + ".huyen.xa-1", province, set, "2025-04-10");
        Dossier.registered(province + ".huyen.xa-2", province, set);
        Dossier.registered(province + ".huyen.xa-3", province, set);
    }

    @Test
    void who_stood_where_is_asked_as_of_a_day() {
        list("?at=2025-04-09").body("items", hasSize(0));
        list("?at=2025-04-10").body("items.state", contains("RECOGNISED")).body("items.holds", contains(true));
        list("?state=REGISTERED").body("items", hasSize(2));
        list("?tier=nang-cao").body("items", hasSize(0));
        list("?set=" + set + "&under=" + province + ".huyen").body("items", hasSize(3));
        list("?under=" + province + ".huyen.xa-2").body("items.unit", contains(province + ".huyen.xa-2"));
    }

    @Test
    void the_list_is_paged() {
        var cursor = list("?limit=2")
                .body("items", hasSize(2))
                .body("nextCursor", notNullValue())
                .extract()
                .<String>path("nextCursor");

        list("?limit=2&cursor=" + cursor).body("items", hasSize(1)).body("nextCursor", nullValue());
    }

    @Test
    void nobody_sees_other_branches() {
        LaiChau.as(province + ".huyen.xa-2", "viewer")
                .get(Dossier.PATH)
                .then()
                .statusCode(200)
                .body("items.unit", contains(province + ".huyen.xa-2"));
    }

    @Test
    void the_rules_are_shown_with_how_sure_we_are() {
        LaiChau.as(province, "viewer")
                .get(Dossier.PATH + "/rules")
                .then()
                .statusCode(200)
                .body("procedures[0].until", equalTo("2025-06-30"))
                .body("terms[0].prerequisites[0].kind", equalTo("meetsCriteria"))
                .body("terms[0].prerequisites[0].label.confidence", equalTo("PUBLISHED"));
    }

    private io.restassured.response.ValidatableResponse list(String query) {
        return LaiChau.as(province, "viewer").get(Dossier.PATH + query).then().statusCode(200);
    }
}
