package vn.ntm.assignment.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "Mỹ Thọ,x-tho x-tho-2 z-tho",
        "Mỹ Tho,z-tho x-tho x-tho-2",
        "mĩ thọ,x-tho x-tho-2 z-tho",
        "my tho,x-tho x-tho-2 z-tho",
        "Văn Lăng,x-lang-1 x-lang-0",
        "van lang,x-lang-0 x-lang-1"
    })
    void who_has_the_marks_that_were_typed_comes_before_who_has_only_the_letters(String text, String codes) {
        var place = HaTinh.fresh("ha-tinh.dau");
        HaTinh.imported(
                        HaTinh.INSTALLATION,
                        List.of(
                                named(place, "Huyện Tìm Dấu", "ha-tinh"),
                                named(place + ".z-tho", "Phường Mỹ Tho", place),
                                named(place + ".x-tho", "Xã Mỹ Thọ", place),
                                named(place + ".x-tho-2", "Xã Mĩ Thọ", place),
                                named(place + ".x-lang-0", "Xã Văn Lang", place),
                                named(place + ".x-lang-1", "Xã Văn Lăng", place)))
                .then()
                .statusCode(200);
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = HaTinh.as("ha-tinh", "viewer")
                    .queryParam("q", text)
                    .queryParam("under", place)
                    .queryParam("limit", 1);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/organisations");
            seen.addAll(page.path("items.code"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(seen)
                .containsExactlyElementsOf(Arrays.stream(codes.split(" "))
                        .map(code -> place + "." + code)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ia H'Drai",
                "ia h\u2019drai",
                "Ia H\u02BCDrai",
                "ia hdrai",
                "Ia H Drai",
                "Đak Nhận Dạng",
                "\u00D0ak Nhận Dạng",
                "\u0189ak nhận dạng",
                "H. Ia HDrai \u0110ak",
                "H.Đak",
                "Huyện Đak Nhận",
                "Hua\u0323 Dak",
                "\u200BĐak\u00A0Nhận\u200D Dạng\u00A0"
            })
    void letters_that_look_alike_apostrophes_and_abbreviated_kinds_are_the_same(String text) {
        var district = HaTinh.fresh("ha-tinh.h-nhan-dang");
        HaTinh.imported(
                        HaTinh.INSTALLATION,
                        List.of(named(district, "Huyện \u0110ak Nhận Dạng Hụa Ia H\u2019Drai", "ha-tinh")))
                .then()
                .statusCode(200);

        HaTinh.as("ha-tinh", "viewer")
                .queryParam("q", text)
                .queryParam("limit", 500)
                .get("/organisations")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(district));
    }

    @Test
    void what_nobody_sees_is_not_stored_in_a_name() {
        var commune = HaTinh.fresh("ha-tinh.x-an");
        HaTinh.as(HaTinh.INSTALLATION)
                .body(Map.of(
                        "name",
                        "\uFEFFXã\u00A0Không\u200B Thấy\u00A0 ",
                        "kind",
                        "commune",
                        "parent",
                        "ha-tinh",
                        "aliases",
                        List.of("Thấy\u200D\u00A0")))
                .put("/organisations/{code}", commune)
                .then()
                .statusCode(201)
                .body("name", equalTo("Xã Không Thấy"))
                .body("aliases", contains("Thấy"));
        HaTinh.as(HaTinh.INSTALLATION)
                .body(Map.of("name", "\u200B\u00A0", "kind", "commune"))
                .put("/organisations/{code}", commune + "-2")
                .then()
                .statusCode(400);
    }

    private static Map<String, String> named(String code, String name, String parent) {
        return Map.of(
                "code",
                code,
                "name",
                name,
                "kind",
                name.startsWith("Huyện") ? "district" : "commune",
                "parent",
                parent);
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
