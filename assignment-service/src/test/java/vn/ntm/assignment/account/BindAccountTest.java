package vn.ntm.assignment.account;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

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
import vn.ntm.testkit.JustRead;

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
    void an_administrator_finds_the_accounts_of_the_branch_page_by_page() {
        var names = List.of(HaTinh.fresh("nguoi"), HaTinh.fresh("nguoi")).stream()
                .sorted()
                .toList();
        names.forEach(name -> HaTinh.as("ha-tinh", "admin")
                .body(Map.of("organisation", "ha-tinh.x-hoahai", "roles", List.of("reporter", "viewer")))
                .put("/accounts/" + name)
                .then()
                .statusCode(201));

        var all = HaTinh.as("ha-tinh.h-huongkhe", "admin")
                .queryParam("limit", 500)
                .get("/accounts")
                .then()
                .statusCode(200)
                .body("items.organisation.unique().sort()", equalTo(List.of("ha-tinh.h-huongkhe", "ha-tinh.x-hoahai")))
                .body("items.name", hasItems(names.get(0), names.get(1), "ha-tinh.h-huongkhe"))
                .body(
                        "items.find { it.name == '%s' }.roles".formatted(names.get(0)),
                        equalTo(List.of("reporter", "viewer")))
                .extract()
                .<List<String>>path("items.name");
        var first = HaTinh.as("ha-tinh.h-huongkhe", "admin")
                .queryParam("limit", 1)
                .get("/accounts")
                .then();
        HaTinh.as("ha-tinh.h-huongkhe", "admin")
                .queryParam("limit", 500)
                .queryParam("cursor", first.extract().<String>path("nextCursor"))
                .get("/accounts")
                .then()
                .body("items.name", equalTo(all.subList(1, all.size())));
        HaTinh.as("ha-tinh.h-huongkhe", "admin")
                .queryParam("organisation", "lai-chau")
                .get("/accounts")
                .then()
                .body("items", empty());
        HaTinh.as("ha-tinh.h-huongkhe", "viewer").get("/accounts").then().statusCode(403);
    }

    @Test
    void an_account_of_another_branch_does_not_exist() {
        HaTinh.as("ha-tinh", "admin").get("/accounts/lai-chau").then().statusCode(404);
        HaTinh.as("ha-tinh", "admin")
                .filter(new JustRead())
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
