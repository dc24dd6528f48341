package vn.ntm.assignment.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.Told;
import vn.ntm.testkit.JustRead;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterOrganisationTest {

    @Inject
    Told told;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @Test
    void an_equal_registration_changes_nothing_and_a_change_names_what_it_has_read() {
        var code = HaTinh.fresh("ha-tinh.x");

        put(code, "Xã Kỳ Sơn").put(at(code)).then().statusCode(201).header("ETag", "\"0\"");
        put(code, "Xã Kỳ Sơn").put(at(code)).then().statusCode(200).header("ETag", "\"0\"");
        put(code, "Xã Kỳ Tây").put(at(code)).then().statusCode(428);
        put(code, "Xã Kỳ Tây").header("If-Match", "\"5\"").put(at(code)).then().statusCode(412);
        put(code, "Xã Kỳ Tây")
                .header("If-Match", "\"0\"")
                .put(at(code))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        told.told(1, "OrganisationRegistered", "Xã Kỳ Tây");
        assertThat(told.of("OrganisationRegistered", code)).hasSize(2);
    }

    @Test
    void it_reads_back_as_it_was_said() {
        var code = HaTinh.fresh("ha-tinh.x");
        put(code, "Xã Kỳ Sơn").put(at(code)).then().statusCode(201);

        HaTinh.as("lai-chau", "viewer")
                .get(at(code))
                .then()
                .statusCode(200)
                .body("code", equalTo(code))
                .body("name", equalTo("Xã Kỳ Sơn"))
                .body("parent", equalTo("ha-tinh.h-kyanh"))
                .body("aliases", equalTo(List.of("Ky Son cũ")));
    }

    @Test
    void nobody_can_be_moved_below_itself_nor_out_of_ones_branch() {
        HaTinh.as(HaTinh.INSTALLATION)
                .filter(new JustRead())
                .body(Map.of("name", "Tỉnh Hà Tĩnh", "kind", "province", "parent", "ha-tinh.h-kyanh"))
                .put(at("ha-tinh"))
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("circular-parent")));
        HaTinh.as("ha-tinh.h-kyanh", "admin")
                .body(Map.of("name", "Sở mới", "kind", "department", "parent", "ha-tinh.ubnd-tinh"))
                .put(at("ha-tinh.so-moi"))
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("outside-branch")));
    }

    @Test
    void a_code_of_somebody_else_that_is_null_is_named() {
        HaTinh.as("ha-tinh", "admin")
                .body("{\"name\":\"Xã\",\"kind\":\"commune\",\"externalCodes\":{\"nso\":null}}")
                .put(at(HaTinh.fresh("ha-tinh.x")))
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/externalCodes/nso"));
    }

    @Test
    void only_an_administrator_registers() {
        HaTinh.as("ha-tinh", "viewer")
                .body(Map.of("name", "x", "kind", "commune"))
                .put(at("ha-tinh.y"))
                .then()
                .statusCode(403);
    }

    private static RequestSpecification put(String code, String name) {
        return HaTinh.as("ha-tinh", "admin")
                .body(Map.of(
                        "code",
                        code,
                        "name",
                        name,
                        "kind",
                        "commune",
                        "parent",
                        "ha-tinh.h-kyanh",
                        "aliases",
                        List.of("Ky Son cũ")));
    }

    private static String at(String code) {
        return "/organisations/" + code;
    }
}
