package vn.ntm.assignment.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.Told;
import vn.ntm.testkit.JustRead;
import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatedRegisterTest {

    @Inject
    MovableClock clock;

    @Inject
    Told told;

    private String code;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
        code = HaTinh.fresh("ha-tinh.x");
    }

    @AfterEach
    void theClockGoesBack() {
        clock.is("2024-06-17T08:00:00+07:00");
    }

    @Test
    void what_is_changed_on_the_day_on_which_it_was_said_is_told_as_it_was_and_stands_in_the_audit() {
        said(Map.of("name", "Xã Kỳ Cũ")).then().statusCode(201);
        said(Map.of("name", "Xã Kỳ Hai")).then().statusCode(200);
        said(Map.of("name", "Xã Kỳ Ba")).then().statusCode(200);

        HaTinh.as("ha-tinh", "viewer")
                .get("/organisations/" + code + "/history")
                .then()
                .body("stretches.name", contains("Xã Kỳ Cũ", "Xã Kỳ Ba"))
                .body("corrections", hasSize(1))
                .body("corrections[0].before.name", contains("Xã Kỳ Cũ", "Xã Kỳ Hai"))
                .body("corrections[0].after.name", contains("Xã Kỳ Cũ", "Xã Kỳ Ba"));
        HaTinh.as("ha-tinh", "viewer")
                .get("/assignment-audit?limit=100&about=" + code)
                .then()
                .statusCode(200)
                .body("items.resource", hasItems("organisation", "organisation_stretch"))
                .body("items.findAll { it.resource == 'organisation_stretch' }.before.name", hasItem("Xã Kỳ Hai"))
                .body("items.findAll { it.resource == 'organisation_stretch' }.after.name", hasItem("Xã Kỳ Ba"));
    }

    @Test
    void what_is_said_for_a_later_day_is_so_from_that_day_on() {
        said(Map.of("name", "Xã Kỳ Sơn")).then().statusCode(201);
        said(Map.of("name", "Xã Kỳ Tây", "validFrom", "2024-07-01"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Xã Kỳ Tây"));

        read("").body("name", equalTo("Xã Kỳ Sơn"));
        read("?at=2024-06-30").body("name", equalTo("Xã Kỳ Sơn")).body("validTo", equalTo("2024-06-30"));
        read("?at=2024-07-01").body("name", equalTo("Xã Kỳ Tây")).body("validFrom", equalTo("2024-07-01"));
        assertThat(told.of("OrganisationRegistered", "Xã Kỳ Tây\"")).noneMatch(payload -> payload.contains(code));
        HaTinh.as("ha-tinh", "viewer")
                .get("/organisations/" + code + "/history")
                .then()
                .body("stretches.name", contains("Xã Kỳ Sơn", "Xã Kỳ Tây"));
    }

    @Test
    void the_past_is_corrected_with_a_reason_and_what_was_believed_is_kept() {
        said(Map.of("name", "Xã Kỳ Sơn")).then().statusCode(201);

        said(Map.of("name", "Xã Kỳ Sai", "validFrom", "2020-01-01"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("correction-needs-reason"));
        said(Map.of("name", "Xã Kỳ Đúng", "validFrom", "2020-01-01", "reason", "ghi nhầm theo Nghị quyết 819"))
                .then()
                .statusCode(200);

        read("?at=2019-12-31").body("name", equalTo("Xã Kỳ Sơn"));
        read("?at=2020-01-01").body("name", equalTo("Xã Kỳ Đúng"));
        HaTinh.as("ha-tinh", "viewer")
                .get("/organisations/" + code + "/history")
                .then()
                .body("corrections", hasSize(1))
                .body("corrections[0].reason", equalTo("ghi nhầm theo Nghị quyết 819"))
                .body("corrections[0].before.name", not(hasItem("Xã Kỳ Đúng")))
                .body("corrections[0].after.name", hasItem("Xã Kỳ Đúng"))
                .body("corrections[0].account", equalTo("quan-tri"));
    }

    @Test
    void a_body_is_not_there_before_it_began_and_is_found_by_its_status() {
        said(Map.of("name", "Xã Tương Lai", "validFrom", "2030-01-01")).then().statusCode(201);

        HaTinh.as("ha-tinh", "viewer")
                .get("/organisations/" + code + "?at=2029-12-31")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-on-that-day"));
        read("").body("status", equalTo("FUTURE"));
        found(Map.of("q", "tuong lai")).body("items.code", not(hasItem(code)));
        found(Map.of("q", "tuong lai", "status", "future")).body("items.code", hasItem(code));
        found(Map.of("q", "tuong lai", "at", "2030-01-01")).body("items.code", hasItem(code));
    }

    @Test
    void an_unknown_or_ended_kind_and_a_day_out_of_order_are_refused_at_once() {
        var kind = HaTinh.fresh("kind");
        HaTinh.as(HaTinh.INSTALLATION)
                .body(Map.of("name", "Huyện", "tier", "district", "validTo", "2025-06-30"))
                .put("/organisation-kinds/{kind}", kind)
                .then()
                .statusCode(201);

        said(Map.of("name", "Huyện Mới", "kind", kind))
                .then()
                .statusCode(422)
                .body("violations.code", contains("kind-not-in-force"));
        said(Map.of("name", "Huyện Cũ", "kind", kind, "validFrom", "2020-01-01", "validTo", "2025-06-30"))
                .then()
                .statusCode(201);
        said(Map.of("name", "X", "validFrom", "2020-02-01", "validTo", "2020-01-01"))
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("ends-before-it-begins"));
        HaTinh.as(HaTinh.INSTALLATION)
                .filter(new JustRead())
                .body(Map.of("name", "Huyện", "tier", "district", "validTo", "2024-12-31"))
                .put("/organisation-kinds/{kind}", kind)
                .then()
                .statusCode(409)
                .body("code", equalTo("kind-still-in-use"))
                .body("violations.value", contains(code));
    }

    @Test
    void two_communes_of_one_name_are_both_shown_and_neither_is_guessed() {
        var other = HaTinh.fresh("lai-chau.x");
        var name = "Xã Đăk " + code.substring(code.length() - 6);
        said(Map.of("name", name)).then().statusCode(201);
        HaTinh.as(HaTinh.INSTALLATION)
                .body(Map.of("name", name, "kind", "commune", "parent", "lai-chau.h-tamduong"))
                .put("/organisations/" + other)
                .then()
                .statusCode(201);

        found(Map.of("q", name.substring(3).toLowerCase(java.util.Locale.ROOT)))
                .body("items.code", containsInAnyOrder(code, other))
                .body("items.parentName", containsInAnyOrder("Huyện Kỳ Anh", "Huyện Tam Đường"))
                .body("items.ambiguous", everyItem(equalTo(true)));
        resolved(name, "")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("ambiguous-name"))
                .body("violations.value", containsInAnyOrder(code, other));
        resolved(name, "lai-chau").then().statusCode(200).body("code", equalTo(other));
        resolved("Xã Không Có", "").then().statusCode(404).body("code", equalTo("nobody-is-called"));
    }

    @Test
    void other_spellings_are_aliases_and_the_order_of_words_does_not_matter() {
        said(Map.of("name", "Xã Ia Tơi Pờ Y", "aliases", List.of("Ia Toi", "Bờ Y")))
                .then()
                .statusCode(201);

        for (var typed : List.of("ia toi po y", "y bờ", "Pờ Y ia", "XÃ IA TƠI", "huyện Ia Toi Bờ")) {
            found(Map.of("q", typed)).body("items.code", hasItem(code));
        }
    }

    private Response said(Map<String, Object> what) {
        var body = new HashMap<String, Object>(Map.of("kind", "commune", "parent", "ha-tinh.h-kyanh"));
        body.putAll(what);
        return HaTinh.as(HaTinh.INSTALLATION).filter(new JustRead()).body(body).put("/organisations/" + code);
    }

    private ValidatableResponse read(String query) {
        return HaTinh.as("ha-tinh", "viewer")
                .get("/organisations/" + code + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse found(Map<String, String> wanted) {
        return HaTinh.as("ha-tinh", "viewer")
                .queryParams(wanted)
                .get("/organisations")
                .then()
                .statusCode(200);
    }

    private static Response resolved(String name, String under) {
        var query = "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return HaTinh.as("ha-tinh", "viewer")
                .urlEncodingEnabled(false) // or the colon would become %3A
                .get("/organisations:resolve" + query + (under.isEmpty() ? "" : "&under=" + under));
    }
}
