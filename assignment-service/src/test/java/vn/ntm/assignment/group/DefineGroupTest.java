package vn.ntm.assignment.group;

import static org.hamcrest.Matchers.contains;
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
class DefineGroupTest {

    @Inject
    Told told;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @Test
    void it_means_its_members_and_every_body_of_its_kinds_below() {
        var code = HaTinh.fresh("ha-tinh.nhom");
        var said = Map.of(
                "name",
                "Sở 03 và các huyện",
                "members",
                List.of("ha-tinh.so-03"),
                "kinds",
                List.of("district"),
                "under",
                "ha-tinh");

        HaTinh.as("ha-tinh", "admin")
                .body(said)
                .put("/organisation-groups/" + code)
                .then()
                .statusCode(201);

        HaTinh.as("ha-tinh", "viewer")
                .get("/organisation-groups/" + code + "/expansion")
                .then()
                .body("items", contains("ha-tinh.h-huongkhe", "ha-tinh.h-kyanh", "ha-tinh.so-03"));
        told.told(1, "GroupDefined", code);
        HaTinh.as("ha-tinh", "admin")
                .body(said)
                .put("/organisation-groups/" + code)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void unknown_codes_are_all_named() {
        HaTinh.as("ha-tinh", "admin")
                .body(Map.of(
                        "name",
                        "Nhóm sai",
                        "members",
                        List.of("ha-tinh.so-03", "ha-tinh.so-99"),
                        "kinds",
                        List.of("no-such-kind"),
                        "under",
                        "no-such-body"))
                .put("/organisation-groups/ha-tinh.so-11")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/code", "/members/1", "/kinds/0", "/under")));
    }

    @Test
    void it_may_not_reach_beyond_the_branch() {
        HaTinh.as("ha-tinh", "admin")
                .body(Map.of("name", "Mọi huyện trong nước", "kinds", List.of("district")))
                .put("/organisation-groups/" + HaTinh.fresh("ha-tinh.nhom"))
                .then()
                .statusCode(403)
                .body("code", equalTo("group-beyond-branch"));
    }
}
