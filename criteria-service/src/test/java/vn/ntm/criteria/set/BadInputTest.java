package vn.ntm.criteria.set;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import java.text.Normalizer;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputTest {

    @Test
    void every_fault_of_every_rule_is_told_and_nothing_is_stored() {
        var code = Decision.named();
        var content = """
                {"criteria":[{"number":"1","name":"Một","indicators":[
                  {"number":"1.1","name":"a","valueType":"BOOLEAN","rule":{"roughly":1}},
                  {"number":"1.2","name":"b","valueType":"PERCENT","rule":{"atLeast":80}},
                  {"number":"1.3","name":"c","valueType":"PERCENT","unit":"%","rule":{"atLeast":1e400}},
                  {"number":"1.3","name":"d","valueType":"PERCENT","unit":"%","rule":{"atLeast":"NaN"}}]}]}""";

        Decision.write(code, 1, content)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/criteria/0/indicators/0/rule/roughly unknown-operator",
                                "/criteria/0/indicators/1/unit unit-missing",
                                "/criteria/0/indicators/2/rule/atLeast number-out-of-range",
                                "/criteria/0/indicators/3/rule/atLeast not-a-number",
                                "/criteria/0/indicators/3/number repeated"));

        Decision.manager().get(Decision.PATH + "/" + code).then().body("version", nullValue());
    }

    @Test
    void a_bare_NaN_is_not_JSON() {
        Decision.write(Decision.named(), 1, "{\"criteria\":[{\"number\":NaN}]}")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void a_version_begins_after_the_one_before() {
        var code = Decision.published();

        Decision.write(code, 2, Decision.version(Decision.electricity()))
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("overlapping-validity"));
    }

    @Test
    void no_set_requires_itself_through_others() {
        var first = Decision.named();
        var second = Decision.freshCode();
        Decision.manager()
                .body(requiring(second, first))
                .post(Decision.PATH)
                .then()
                .statusCode(201);

        Decision.manager()
                .header("If-Match", "\"0\"")
                .body(requiring(first, second))
                .put(Decision.PATH + "/" + first)
                .then()
                .statusCode(422)
                .body("violations.code", hasItems("cyclic-prerequisite"));
        Decision.manager()
                .body(requiring("a-" + second, "a-" + second))
                .post(Decision.PATH)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/prerequisites/0"));
    }

    @Test
    void marks_are_composed() {
        var code = Decision.named();
        var content = """
                {"criteria":[{"number":"1","name":"Xếp loại","indicators":[{"number":"1","name":"Một","valueType":"QUALITATIVE",
                  "rule":{"atLeast":{"level":"Khá","scale":["Yếu","Khá"]}}}]}]}""";

        Decision.write(code, 1, Normalizer.normalize(content, Normalizer.Form.NFD))
                .then()
                .statusCode(201)
                .body("criteria[0].name", equalTo("Xếp loại"))
                .body("criteria[0].indicators[0].rule.atLeast.level", equalTo("Khá"));
    }

    @Test
    void nine_megabytes_in_one_note_are_too_much() {
        Decision.write(Decision.named(), 1, "{\"criteria\":[],\"notes\":[\"" + "x".repeat(9_000_000) + "\"]}")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void what_changed_since_the_version_before_can_be_read() {
        var code = Decision.published();
        var amended = Decision.criterion(
                "4", Decision.indicator("4.1", "BOOLEAN", null), Decision.indicator("4.3", "COUNT", "trạm"));

        Decision.write(code, 2, "{\"validFrom\":\"2024-03-01\",\"criteria\":[%s]}".formatted(amended))
                .then()
                .statusCode(201)
                .body("changes.collect { it.kind + ' ' + it.number }", containsInAnyOrder("REMOVED 4.2", "ADDED 4.3"));
    }

    private static String requiring(String code, String prerequisite) {
        return Decision.set(code)
                .replace("\"validFrom\"", "\"prerequisites\":[\"" + prerequisite + "\"],\"validFrom\"");
    }
}
