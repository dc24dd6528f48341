package vn.ntm.assignment.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
    void pages_follow_one_another_without_gap() {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = page(cursor);
            seen.addAll(page.path("items.code"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(seen).isSorted().doesNotHaveDuplicates().contains("ha-tinh.so-03", "ha-tinh.vpdp");
    }

    private static Response page(@Nullable String cursor) {
        var request = HaTinh.as("ha-tinh", "viewer").queryParam("limit", 3).queryParam("under", "ha-tinh.ubnd-tinh");
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/organisations");
    }
}
