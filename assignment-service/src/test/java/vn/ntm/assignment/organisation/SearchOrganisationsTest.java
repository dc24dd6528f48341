package vn.ntm.assignment.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.assignment.HaTinh;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchOrganisationsTest {

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xã Hoà Hải", "xã hòa hải", "XA HOA HAI", "hoa\u0300 ha\u0309i", "ha-tinh.x-hoahai"})
    void it_is_found_without_case_marks_and_spelling(String text) {
        HaTinh.as("ha-tinh", "viewer")
                .queryParam("q", text)
                .get("/organisations")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("ha-tinh.x-hoahai"));
    }

    @Test
    void a_wildcard_is_only_a_letter() {
        HaTinh.as("ha-tinh", "viewer")
                .queryParam("q", "%")
                .get("/organisations")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void under_walks_the_whole_tree_and_kind_narrows_it() {
        HaTinh.as("ha-tinh", "viewer")
                .queryParam("under", "ha-tinh")
                .queryParam("limit", 500)
                .get("/organisations")
                .then()
                .body("items.code", hasItems("ha-tinh.x-hoahai", "ha-tinh.so-03"))
                .body("items.code", not(hasItem("ha-tinh")))
                .body("items.code", not(hasItem("lai-chau.h-tamduong")));
        HaTinh.as("ha-tinh", "viewer")
                .queryParam("under", "ha-tinh")
                .queryParam("kind", "town")
                .get("/organisations")
                .then()
                .body("items.code", contains("ha-tinh.tx-kyanh"));
    }

    @Test
    void pages_follow_one_another_in_the_order_of_the_tree() {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = page(cursor, "ha-tinh.ubnd-tinh");
            seen.addAll(page.path("items.code"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().contains("ha-tinh.so-03", "ha-tinh.vpdp");
        assertThat(seen)
                .containsSubsequence(
                        "ha-tinh.h-huongkhe", "ha-tinh.x-hoahai", "ha-tinh.h-kyanh", "ha-tinh.so-03", "ha-tinh.so-11");
    }

    @Test
    void a_cursor_of_another_branch_is_refused() {
        String cursor = page(null, "ha-tinh.ubnd-tinh").path("nextCursor");

        page(cursor, "ha-tinh").then().statusCode(400).body("code", equalTo("cursor-malformed"));
        page("!", "ha-tinh").then().statusCode(400);
    }

    @Test
    void who_has_ended_or_is_to_come_is_found_under_whom_it_stood_or_will_stand_below() {
        var past = HaTinh.fresh("ha-tinh.x-cu");
        var future = HaTinh.fresh("ha-tinh.x-moi");
        HaTinh.imported(
                        HaTinh.INSTALLATION,
                        List.of(
                                body(past, "validFrom", "1990-01-01", "validTo", "2000-12-31"),
                                body(future, "validFrom", "2030-01-01")))
                .then()
                .statusCode(200);

        under("ha-tinh", "status", "ended").body("items.code", hasItem(past));
        under("ha-tinh", "status", "future").body("items.code", hasItem(future));
        under("lai-chau", "status", "ended").body("items.code", not(hasItem(past)));
        under("ha-tinh", "kind", "commune").body("items.code", not(hasItems(past, future)));
        under("ha-tinh", "at", "2000-12-31").body("items.code", hasItem(past));
    }

    private static ValidatableResponse under(String root, String name, String value) {
        return HaTinh.as("ha-tinh", "viewer")
                .queryParam("under", root)
                .queryParam(name, value)
                .queryParam("limit", 500)
                .get("/organisations")
                .then()
                .statusCode(200);
    }

    private static Map<String, String> body(String code, String... more) {
        var body = new HashMap<>(
                Map.of("code", code, "name", "Xã " + code, "kind", "commune", "parent", "ha-tinh.h-huongkhe"));
        for (int i = 0; i < more.length; i += 2) {
            body.put(more[i], more[i + 1]);
        }
        return body;
    }

    private static Response page(@Nullable String cursor, String under) {
        var request = HaTinh.as("ha-tinh", "viewer").queryParam("limit", 3).queryParam("under", under);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/organisations");
    }
}
