package vn.ntm.assignment.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.Told;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportOrganisationsTest {

    @Inject
    Told told;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @Test
    void children_may_stand_before_their_parent_and_each_is_told_once() {
        var parent = HaTinh.fresh("lai-chau.h");
        var file = List.of(commune(parent + ".x1", parent), commune(parent + ".x2", parent), district(parent));

        HaTinh.imported(HaTinh.INSTALLATION, file).then().statusCode(200).body("created", equalTo(3));
        HaTinh.imported(HaTinh.INSTALLATION, file)
                .then()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("unchanged", equalTo(3));

        told.told(1, "OrganisationRegistered", "\"code\":\"" + parent + ".x1\"");
        assertThat(told.of("OrganisationRegistered", parent)).hasSize(3);
    }

    @Test
    void every_violation_is_named_and_nothing_is_stored() {
        var one = HaTinh.fresh("lai-chau.h");
        var two = HaTinh.fresh("lai-chau.h");
        var file = List.of(
                commune(one, two),
                commune(two, one),
                Map.of("code", one + ".k", "name", "Bản", "kind", "no-such-kind"),
                commune(one + ".p", "no-such-parent"),
                commune(one + ".p", "lai-chau"),
                Map.of("name", "Không mã", "kind", "commune"),
                commune("ha-tinh.cap-huyen", "ha-tinh"));

        HaTinh.imported(HaTinh.INSTALLATION, file)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "violations.pointer",
                        equalTo(List.of(
                                "/organisations/0/parent",
                                "/organisations/1/parent",
                                "/organisations/2/kind",
                                "/organisations/3/parent",
                                "/organisations/4/code",
                                "/organisations/5/code",
                                "/organisations/6/code")))
                .body(
                        "violations.code",
                        equalTo(List.of(
                                "circular-parent",
                                "circular-parent",
                                "unknown-kind",
                                "unknown-parent",
                                "code-repeated",
                                "code-missing",
                                "code-of-a-group")));

        HaTinh.as(HaTinh.INSTALLATION).get("/organisations/" + one).then().statusCode(404);
        assertThat(told.of("OrganisationRegistered", one)).isEmpty();
    }

    @Test
    void an_administrator_registers_inside_the_branch_only() {
        var commune = HaTinh.fresh("ha-tinh.x");

        HaTinh.imported("Test ha-tinh admin", List.of(commune(commune, "ha-tinh.h-kyanh")))
                .then()
                .statusCode(200);
        HaTinh.imported("Test ha-tinh admin", List.of(commune(commune, "lai-chau")))
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("outside-branch")));
    }

    private static Map<String, Object> commune(String code, String parent) {
        return Map.of("code", code, "name", "Xã thử", "kind", "commune", "parent", parent);
    }

    private static Map<String, Object> district(String code) {
        return Map.of("code", code, "name", "Huyện thử", "kind", "district", "parent", "lai-chau.ubnd-tinh");
    }
}
