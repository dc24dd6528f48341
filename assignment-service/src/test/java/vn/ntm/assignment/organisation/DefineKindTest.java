package vn.ntm.assignment.organisation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.HaTinh;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DefineKindTest {

    @Test
    void a_kind_is_data_and_stands_in_the_list() {
        var code = HaTinh.fresh("kind");

        HaTinh.as(HaTinh.INSTALLATION)
                .body(Map.of("code", code, "name", "Đặc khu", "nameEn", "Special zone"))
                .put("/organisation-kinds/{code}", code)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"");

        HaTinh.as(HaTinh.INSTALLATION)
                .get("/organisation-kinds")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(code));
    }

    @Test
    void no_branch_may_change_what_belongs_to_the_whole_country() {
        HaTinh.as("ha-tinh", "admin")
                .body(Map.of("name", "Đặc khu"))
                .put("/organisation-kinds/special-zone")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("only-the-installation"));
    }
}
