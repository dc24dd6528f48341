package vn.ntm.assignment.account;

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
class BindAccountTest {

    @Inject
    Told told;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @Test
    void a_binding_is_told_and_an_equal_one_changes_nothing() {
        var name = HaTinh.fresh("nguoi");
        var said = Map.of("organisation", "ha-tinh.so-03", "roles", List.of("reporter"));

        HaTinh.as("ha-tinh", "admin").body(said).put("/accounts/" + name).then().statusCode(201);
        HaTinh.as("ha-tinh", "admin")
                .body(said)
                .put("/accounts/" + name)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");

        told.told(1, "AccountBound", name);
    }

    @Test
    void an_account_without_an_organisation_is_told_who_can_bind_it() {
        HaTinh.as(HaTinh.fresh("nguoi"), "reporter")
                .get("/tasks")
                .then()
                .statusCode(403)
                .body("code", equalTo("account-unbound"))
                .body("remedies[0].role", equalTo("admin"));
    }

    @Test
    void an_account_of_another_branch_does_not_exist() {
        HaTinh.as("ha-tinh", "admin").get("/accounts/lai-chau").then().statusCode(404);
        HaTinh.as("ha-tinh", "admin")
                .header("If-Match", "*")
                .body(Map.of("organisation", "ha-tinh.so-03"))
                .put("/accounts/lai-chau")
                .then()
                .statusCode(404);
        HaTinh.as("ha-tinh", "admin")
                .body(Map.of("organisation", "lai-chau"))
                .put("/accounts/" + HaTinh.fresh("nguoi"))
                .then()
                .statusCode(403);
    }
}
