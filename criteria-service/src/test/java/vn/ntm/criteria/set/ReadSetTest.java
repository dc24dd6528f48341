package vn.ntm.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadSetTest {

    @Test
    void the_version_in_force_depends_on_the_day() {
        var code = Decision.published();
        Decision.write(code, 2, amendedFrom("2024-03-01")).then().statusCode(201);
        Decision.publish(code, 2).then().statusCode(200);

        read(code, "?at=2024-02-29").statusCode(200).body("version.number", equalTo(1));
        read(code, "?at=2024-03-01").statusCode(200).body("version.number", equalTo(2));
        read(code, "?version=1").statusCode(200).body("criteria[0].number", equalTo("4"));
        read(code, "").statusCode(200).body("version.number", equalTo(2)).body("versions", hasSize(2));
        read(code, "?at=2022-03-07").statusCode(404).body("code", equalTo("set-not-in-force"));
        read(code, "?at=2026-02-15").statusCode(404).contentType("application/problem+json");
        read(code, "?at=2024-03-01&version=1").statusCode(422).body("code", equalTo("version-or-day"));
    }

    @Test
    void a_draft_is_seen_by_those_who_write_it() {
        var code = Decision.named();
        Decision.write(code, 1, Decision.version(Decision.electricity()));

        read(code, "").statusCode(404).contentType("application/problem+json");
        read(code, "?version=1").statusCode(404).body("code", equalTo("no-such-version"));
        Decision.manager()
                .get(Decision.PATH + "/" + code)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("version.state", equalTo("DRAFT"));
    }

    @Test
    void the_list_is_paged_and_shows_what_is_published() {
        var codes = List.of(Decision.published(), Decision.published(), Decision.published());
        var draft = Decision.named();

        var seen = new ArrayList<String>();
        for (var cursor = ""; cursor != null; ) {
            var page = Decision.viewer()
                    .get(Decision.PATH + "?limit=2" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.code"));
            cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
        }

        assertThat(seen).containsAll(codes).doesNotHaveDuplicates().doesNotContain(draft);
    }

    @Test
    void a_malformed_day_is_refused_with_a_problem() {
        read(Decision.published(), "?at=29/02/2024").statusCode(400).contentType("application/problem+json");
        read("Not-A-Code", "").contentType("application/problem+json");
    }

    @Test
    void nobody_reads_without_signing_in() {
        io.restassured.RestAssured.given()
                .get(Decision.PATH)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse read(String code, String query) {
        return Decision.viewer().get(Decision.PATH + "/" + code + query).then();
    }

    private static String amendedFrom(String day) {
        return """
                {"validFrom":"%s","criteria":[%s]}""".formatted(day, Decision.criterion("4", Decision.indicator("4", "BOOLEAN", null)));
    }
}
