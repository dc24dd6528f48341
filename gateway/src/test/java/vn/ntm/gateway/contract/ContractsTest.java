package vn.ntm.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractsTest {

    @Test
    void openapi_joins_what_the_services_say_and_names_who_is_missing() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("servers[0].url", equalTo("/api/v1"))
                .body("paths", hasKey("/reports"))
                .body("paths", hasKey("/tasks"))
                .body("info.description", containsString("criteria"))
                .body("info.description", not(containsString("part of reporting")));
    }

    @Test
    void openapi_comes_in_yaml_too() {
        given().get("/openapi.yaml").then().statusCode(200).body(startsWith("openapi: 3.1.0"));
        given().header("Accept", "application/yaml")
                .get("/openapi")
                .then()
                .contentType("application/yaml")
                .body(startsWith("openapi: 3.1.0"));
    }

    @Test
    void openapi_travels_compressed_to_whoever_takes_that() {
        given().header("Accept-Encoding", "gzip")
                .get("/openapi")
                .then()
                .statusCode(200)
                .header("Content-Encoding", equalTo("gzip"))
                .body("openapi", equalTo("3.1.0"));
    }

    @Test
    void docs_shows_openapi_without_help_from_elsewhere() {
        given().get("/docs/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("{url: \"/openapi\", name: \"English\"}"))
                .body(containsString("{url: \"/openapi?lang=vi\", name: \"Tiếng Việt\"}"))
                .body(containsString("\"urls.primaryName\": 'Tiếng Việt'"))
                .body(not(containsString("src=\"http")));
    }

    @Test
    void asyncapi_comes_in_yaml_and_in_json() {
        given().get("/asyncapi").then().statusCode(200).body(startsWith("asyncapi: 3.0.0"));
        given().get("/asyncapi.json").then().statusCode(200).body("channels.criteria.address", equalTo("ntm.criteria"));
    }

    @Test
    void asyncapi_names_the_operator_of_this_installation() {
        given().get("/asyncapi.json")
                .then()
                .body("info.contact.url", equalTo("https://ha-tinh.example/hoi"))
                .body("info.contact.email", equalTo("hoi@ha-tinh.example"));
    }

    @Test
    void the_page_for_integrators_comes_in_both_languages_and_openapi_leads_there() {
        given().get("/integrating")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .body(startsWith("# For integrators"));
        given().get("/integrating?lang=vi").then().statusCode(200).body(startsWith("# Dành cho bên kết nối"));
        given().get("/openapi").then().body("info.description", containsString("/integrating"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/integrating", "/integrating?lang=vi"})
    void what_the_page_for_integrators_leads_to_is_there(String page) {
        var links = Pattern.compile("]\\(([^#)][^)]*)\\)")
                .matcher(given().get(page).asString())
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links).hasSizeGreaterThan(2);
        links.forEach(link -> given().get(link).then().statusCode(200).contentType("text/plain"));
    }
}
