package vn.ntm.criteria.set;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.WrittenBack;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WriteVersionTest {

    @Test
    void a_first_version_is_a_draft() {
        Decision.write(Decision.named(), 1, Decision.version(Decision.electricity()))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("version.number", equalTo(1))
                .body("version.state", equalTo("DRAFT"))
                .body("version.validFrom", equalTo("2022-03-08"))
                .body("criteria[0].indicators.number", containsInAnyOrder("4.1", "4.2"));
    }

    @Test
    void a_draft_is_rewritten_by_who_has_read_it() {
        var code = Decision.named();
        var other = Decision.version(Decision.criterion("5", Decision.indicator("5", "BOOLEAN", null)));
        Decision.write(code, 1, Decision.version(Decision.electricity()));

        Decision.write(code, 1, other).then().statusCode(428);
        stating("\"7\"", code, other).statusCode(412);
        stating("\"0\"", code, other)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("criteria[0].indicators[0].number", equalTo("5"));
    }

    @Test
    void saying_the_same_again_changes_nothing() {
        var code = Decision.named();
        Decision.write(code, 1, Decision.version(Decision.electricity()));

        Decision.write(code, 1, Decision.version(Decision.electricity()))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void a_version_and_the_name_of_its_set_can_be_sent_back_as_they_were_read() {
        var draft = Decision.named();
        Decision.write(draft, 1, Decision.version(Decision.electricity()));

        for (var code : List.of(draft, Decision.published())) {
            WrittenBack.changesNothing(Decision::manager, Decision.PATH + "/" + code + "/versions/1");
            WrittenBack.changesNothing(Decision::manager, Decision.PATH + "/" + code);
        }
    }

    @Test
    void a_set_is_renamed_by_who_has_read_it_with_its_draft() {
        var code = Decision.named();
        Decision.write(code, 1, Decision.version(Decision.electricity()));
        stating("\"0\"", code, Decision.version(Decision.criterion("5", Decision.indicator("5", "BOOLEAN", null))));
        var read = Decision.manager().get(Decision.PATH + "/" + code);
        var renamed = read.asString().replace("National criteria set", "Criteria of communes");

        var answer = Decision.manager()
                .header("If-Match", read.header("ETag"))
                .body(renamed)
                .put(Decision.PATH + "/" + code);

        answer.then().statusCode(200).header("ETag", "\"2\"").body("nameEn", equalTo("Criteria of communes"));
        Decision.manager().get(Decision.PATH + "/" + code).then().header("ETag", "\"2\"");
        Decision.manager()
                .header("If-Match", read.header("ETag"))
                .body(read.asString())
                .put(Decision.PATH + "/" + code)
                .then()
                .statusCode(412);
    }

    @Test
    void a_draft_is_read_by_who_writes_it_alone() {
        var code = Decision.named();
        Decision.write(code, 1, Decision.version(Decision.electricity()));

        Decision.viewer()
                .get(Decision.PATH + "/" + code + "/versions/1")
                .then()
                .statusCode(404)
                .body("code", equalTo("no-such-version"));
    }

    @Test
    void every_broken_rule_is_told_at_once() {
        var content = """
                {"validFrom":"2020-01-01","criteria":[
                  {"number":"4","name":"Điện","indicators":[
                    {"number":"4.1","name":"Một","valueType":"BOOLEAN"},
                    {"number":"4.1","name":"Hai","valueType":"PERCENT"},
                    {"number":"5.1","name":"Ba","valueType":"BOOLEAN"},
                    {"number":"4","name":"Bốn","valueType":"BOOLEAN"}]},
                  {"number":"4","name":"Điện","indicators":[]},
                  {"number":"IV","name":"Bốn","indicators":[{"number":"IV.1","name":"Một","valueType":"BOOLEAN"}]}]}""";

        Decision.write(Decision.named(), 1, content)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("criteria-set-broken"))
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/validFrom outside-the-set",
                                "/criteria/0/indicators/1/number repeated",
                                "/criteria/0/indicators/1/unit unit-missing",
                                "/criteria/0/indicators/2/number not-of-this-criterion",
                                "/criteria/0/indicators/3/number not-of-this-criterion",
                                "/criteria/1/number repeated",
                                "/criteria/1/indicators empty",
                                "/criteria/2/number no-number"));
    }

    @Test
    void an_empty_set_is_refused() {
        Decision.write(Decision.named(), 1, "{\"criteria\":[]}")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/criteria"));
    }

    @Test
    void a_value_type_nobody_knows_is_unreadable() {
        Decision.write(
                        Decision.named(),
                        1,
                        Decision.version(Decision.criterion("4", Decision.indicator("4", "COLOUR", null))))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItems("/criteria/0/indicators/0/valueType"));
    }

    @Test
    void versions_follow_one_another() {
        var code = Decision.named();
        Decision.write(code, 2, Decision.version(Decision.electricity()))
                .then()
                .statusCode(409)
                .body("code", equalTo("version-not-the-next"))
                .body("remedies[0].link", equalTo("/api/v1/criteria-sets/" + code + "/versions/1"));
        Decision.write(code, 1, Decision.version(Decision.electricity())).then().statusCode(201);

        Decision.write(code, 2, Decision.version(Decision.electricity()))
                .then()
                .statusCode(409)
                .body("code", equalTo("another-draft"));
    }

    @Test
    void what_is_published_never_changes() {
        var code = Decision.published();
        var other = Decision.version(Decision.criterion("5", Decision.indicator("5", "BOOLEAN", null)));

        stating("\"1\"", code, other)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("version-published"))
                .body("remedies[0].link", equalTo("/api/v1/criteria-sets/" + code + "/versions/2"));
    }

    @Test
    void a_set_nobody_knows_has_no_versions() {
        Decision.write(Decision.freshCode(), 1, Decision.version(Decision.electricity()))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("no-such-set"));
    }

    private static io.restassured.response.ValidatableResponse stating(String etag, String code, String content) {
        return Decision.manager()
                .header("If-Match", etag)
                .body(content)
                .put(Decision.PATH + "/{code}/versions/1", code)
                .then();
    }
}
