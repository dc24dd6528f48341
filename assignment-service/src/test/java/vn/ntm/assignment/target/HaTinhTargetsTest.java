package vn.ntm.assignment.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Example;
import vn.ntm.assignment.HaTinh;

/** The five targets of Hà Tĩnh's dispatch; it names no money. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HaTinhTargetsTest {

    private static final Example EXAMPLE = new Example("ha-tinh-2024", "ha-tinh");
    private static final String ISSUER = EXAMPLE.own() + ".ubnd-tinh";
    private static boolean loaded;

    @BeforeEach
    void theDispatchIsLoaded() {
        if (!loaded) {
            EXAMPLE.load();
            loaded = true;
        }
    }

    @Test
    void each_target_reads_back_as_it_was_stated_with_its_list_as_long_as_its_count() {
        var stated = EXAMPLE.file("directive.json").path("directive").path("targets");

        var read = targets();

        assertThat(read).hasSize(5);
        stated.forEach(target -> {
            var one = read.getOrDefault(target.path("code").asText(), MissingNode.getInstance());
            Example.says(one.path("stated"), target, target.path("code").asText());
            assertThat(one.path("flags")).isEmpty();
            assertThat(one.path("year").asInt()).isEqualTo(2024);
        });
    }

    @Test
    void no_figure_contradicts_another() {
        var checked = Example.tree(
                HaTinh.as(ISSUER, "viewer").queryParam("directive", code()).get("/targets/checks"));

        assertThat(checked.path("mismatches").asInt()).isZero();
        assertThat(checked.path("items")).isNotEmpty();
    }

    @Test
    void it_says_what_the_document_says() {
        var document = EXAMPLE.file("document.json");
        var read = targets();
        var names = names();

        assertThat(read).hasSize(document.path("targets").size());
        document.path("targets").forEach(said -> {
            var target = read.getOrDefault(said.path("id").asText(), MissingNode.getInstance())
                    .path("stated");
            List.of("numerator", "value").forEach(field -> {
                assertThat(target.hasNonNull(field)).isEqualTo(said.hasNonNull(field));
                if (said.hasNonNull(field)) {
                    assertThat(target.path(field).decimalValue())
                            .isEqualByComparingTo(said.path(field).decimalValue());
                }
            });
            assertThat(target.path("qualifier").asText(""))
                    .isEqualTo(said.path("qualifier").asText(""));
            assertThat(target.at("/quotes/0")).isEqualTo(said.path("source_quote"));
            for (int i = 0; i < said.path("units").size(); i++) {
                assertThat(names.get(target.path("units").path(i).asText()))
                        .contains(said.path("units").path(i).asText().toLowerCase(Locale.ROOT));
            }
        });
        assertThat(document.path("funding")).isEmpty();
    }

    private static String code() {
        return EXAMPLE.file("directive.json").path("directive").path("code").asText();
    }

    private static Map<String, JsonNode> targets() {
        var targets = new HashMap<String, JsonNode>();
        Example.tree(HaTinh.as(ISSUER, "viewer").queryParam("directive", code()).get("/targets"))
                .path("items")
                .forEach(target -> targets.put(target.at("/stated/code").asText(), target));
        return targets;
    }

    private static Map<String, Set<String>> names() {
        var names = new HashMap<String, Set<String>>();
        EXAMPLE.file("organisations.json").path("organisations").forEach(body -> {
            var all = new HashSet<String>();
            all.add(body.path("name").asText().toLowerCase(Locale.ROOT));
            body.path("aliases").forEach(alias -> all.add(alias.asText().toLowerCase(Locale.ROOT)));
            names.put(body.path("code").asText(), all);
        });
        return names;
    }
}
