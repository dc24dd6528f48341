package vn.ntm.assignment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Example;
import vn.ntm.assignment.HaTinh;

/** Lai Châu's plan for 2025 goes in whole through the public API, comes back equal, and its arithmetic is worked out. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LaiChauTest {

    private static final Example EXAMPLE = new Example("lai-chau-2025", "lai-chau");
    private static final String ISSUER = EXAMPLE.own() + ".ubnd-tinh";
    private static final String CODE = EXAMPLE.own() + ".kh-ntm-2025";
    private static boolean loaded;

    @BeforeEach
    void thePlanIsLoaded() {
        if (!loaded) {
            EXAMPLE.load();
            loaded = true;
        }
    }

    @Test
    void every_task_deadline_target_check_and_regime_reads_back_as_it_was_written() {
        var written = EXAMPLE.file("directive.json").path("directive");

        var read = get("/directives/" + CODE);

        assertThat(read.path("state").asText()).isEqualTo("PUBLISHED");
        Example.says(read, written, "");
        assertThat(written.path("tasks")).hasSize(15);
        assertThat(written.path("targets")).hasSize(43);
        assertThat(written.path("checks")).hasSize(16);
    }

    @Test
    void every_stated_target_is_a_target_of_its_own_with_its_percent_derived() {
        var written = EXAMPLE.file("directive.json").path("directive").path("targets");

        var read = new HashMap<String, JsonNode>();
        get("/targets?limit=500&directive=" + CODE)
                .path("items")
                .forEach(target -> read.put(target.path("stated").path("code").asText(), target));

        assertThat(read).hasSize(43);
        written.forEach(target -> {
            var one = named(read, target.path("code").asText());
            Example.says(one.path("stated"), target, "/" + target.path("code").asText());
            assertThat(one.path("flags").findValuesAsText("code"))
                    .isSubsetOf("set-not-known", "tier-not-known"); // nobody tells of sets here
        });
        assertThat(named(read, "C2").path("percent").decimalValue()).isEqualByComparingTo("98.94");
        assertThat(named(read, "C2").path("code").asText()).isEqualTo(CODE + ".c2");
    }

    @Test
    void the_funding_tree_reads_back_with_its_one_truncated_share_flagged_and_its_remainder() {
        var written = EXAMPLE.file("funding.json").path("fundingPlans").path(0);

        var read = get("/funding-plans/" + written.path("code").asText());

        Example.says(read.path("stated"), written, "");
        assertThat(read.path("flags")).hasSize(1);
        assertThat(read.at("/flags/0/pointer").asText()).isEqualTo("/components/1/percentStated");
        assertThat(read.at("/flags/0/code").asText()).isEqualTo("percent-truncated");
        assertThat(read.at("/flags/0/derived").decimalValue()).isEqualByComparingTo("0.32");
        assertThat(read.at("/remainders/0/line").asText()).isEqualTo("F1");
        assertThat(read.at("/remainders/0/unallocated").decimalValue()).isEqualByComparingTo("16089");
    }

    @Test
    void of_the_16_checks_exactly_the_share_of_component_3_and_the_average_of_2024_do_not_follow() {
        var checked = get("/targets/checks?directive=" + CODE);

        var stated = items(checked)
                .filter(line -> line.path("origin").asText().equals("STATED"))
                .toList();
        var mismatches = items(checked)
                .filter(line -> line.path("result").asText().equals("MISMATCH"))
                .toList();
        assertThat(stated).hasSize(16);
        assertThat(items(checked).map(line -> line.path("result").asText())).doesNotContain("UNDECIDED");
        assertThat(checked.path("mismatches").asInt()).isEqualTo(2);
        assertThat(mismatches)
                .extracting(line -> line.path("what").asText())
                .containsExactly("Tỷ lệ của nội dung thành phần số 3", "Bình quân năm 2024 từ số xã đạt từng tiêu chí");
        assertThat(mismatches.get(0).path("computed").asText()).isEqualTo("0.3179");
        assertThat(mismatches.get(0).path("messageEn").asText()).contains("0.32", "truncated");
        assertThat(mismatches.get(1).path("stated").asText()).isEqualTo("14.55");
        assertThat(mismatches.get(1).path("atMost").asText()).isEqualTo("1362/94 = 14.489");
        assertThat(stated.get(11).path("computed").asText()).isEqualTo("1629/94 = 17.330");
        assertThat(stated.get(13).path("computed").asText()).isEqualTo("603 trong khoảng 600 - 720");
        assertThat(stated.get(6).path("computed").asText()).isEqualTo("99.99");
    }

    @Test
    void the_deadlines_that_the_plan_sets_are_read_strictly() {
        var tasks = get("/tasks?limit=500&directive=" + CODE).path("items");

        var dossiers = items(tasks, "number", "T5.5");
        assertThat(dossiers).hasSize(2);
        assertThat(dossiers).allSatisfy(task -> {
            assertThat(task.path("deadline").asText()).isEqualTo("2025-04-30T00:00:00+07:00");
            assertThat(task.path("lastDay").asText()).isEqualTo("2025-04-29");
            assertThat(task.path("deadlineWording").asText()).isEqualTo("trước ngày 30/4/2025");
        });
        assertThat(items(tasks, "number", "T5.6"))
                .hasSize(8)
                .allSatisfy(task -> assertThat(task.path("lastDay").asText()).isEqualTo("2025-12-31"));
        assertThat(items(tasks, "number", "T5.4")).hasSize(19);
    }

    @Test
    void it_says_what_the_document_says_figure_by_figure() {
        var document = EXAMPLE.file("document.json");
        var directive = get("/directives/" + CODE);
        var names = names();

        assertThat(directive.path("title").asText())
                .isEqualTo(document.at("/document/title_vi").asText());
        assertThat(texts(directive.path("copies"))).isEqualTo(texts(document.at("/recipients/nơi_nhận")));
        assertThat(directive.path("attachments"))
                .hasSize(document.at("/document/attachments").size());
        assertThat(directive.path("legalBases"))
                .hasSize(document.path("references").size());
        for (int i = 0; i < document.path("tasks").size(); i++) {
            sameTask(
                    document,
                    document.path("tasks").path(i),
                    directive.path("tasks").path(i),
                    names);
        }
        assertThat(directive.path("targets")).hasSize(document.path("targets").size());
        for (int i = 0; i < document.path("targets").size(); i++) {
            sameTarget(
                    document.path("targets").path(i), directive.path("targets").path(i), names);
        }
        sameMoney(document);
        assertThat(directive.path("regimes"))
                .hasSize(document.path("reporting_regimes").size());
        assertThat(directive.at("/regimes/0/legalBasis")).isEqualTo(document.at("/reporting_regimes/0/source_quote"));
        assertThat(directive.at("/regimes/0/frequency").asText()).isEqualTo("AD_HOC");
        assertThat(directive.path("checks"))
                .hasSize(document.path("arithmetic_checks").size());
        var mismatches = StreamSupport.stream(document.path("arithmetic_checks").spliterator(), false)
                .filter(check -> check.path("result").asText().startsWith("MISMATCH"))
                .count();
        assertThat(get("/targets/checks?directive=" + CODE).path("mismatches").asLong())
                .isEqualTo(mismatches);
    }

    private static void sameTask(JsonNode document, JsonNode said, JsonNode task, Map<String, Set<String>> names) {
        var at = said.path("id").asText();
        assertThat(task.path("number").asText()).isEqualTo(at);
        assertThat(task.path("summaryEn")).as(at).isEqualTo(said.path("summary_en"));
        assertThat(task.path("modality").asText())
                .as(at)
                .isEqualTo(said.path("modality").asText().toUpperCase(Locale.ROOT));
        bodies(document, said.path("lead"), task.path("lead"), names, at);
        bodies(document, said.path("coordinate"), task.path("coordinate"), names, at);
        bodies(document, said.path("report_to"), task.path("reportTo"), names, at);
        assertThat(texts(task.path("targets"))).as(at).isEqualTo(texts(said.path("target_ids")));
        assertThat(task.path("condition").asText(""))
                .as(at)
                .isEqualTo(said.path("condition").asText(""));
        assertThat(task.path("product").asText(""))
                .as(at)
                .isEqualTo(said.path("product").asText(""));
        assertThat(texts(task.path("quotes"))).as(at).isEqualTo(quotes(said));
        if (said.path("deadline").isObject()) {
            assertThat(task.at("/deadline/wording")).as(at).isEqualTo(said.at("/deadline/raw"));
            assertThat(task.at("/deadline/date")).as(at).isEqualTo(said.at("/deadline/date"));
            assertThat(task.at("/deadline/inclusive")).as(at).isEqualTo(said.at("/deadline/inclusive"));
        } else {
            assertThat(task.path("deadline").isObject()).as(at).isFalse();
        }
        if (said.has("direct")) {
            assertThat(task.path("note").asText()).as(at).contains("chỉ đạo các xã");
        }
    }

    private static void sameTarget(JsonNode said, JsonNode target, Map<String, Set<String>> names) {
        var at = said.path("id").asText();
        assertThat(target.path("code").asText()).isEqualTo(at);
        List.of("numerator", "denominator", "value").forEach(field -> sameNumber(said, target, field, at));
        List.of("year", "numerator", "denominator", "value")
                .forEach(field -> sameNumber(said.path("baseline"), target.path("baseline"), field, at));
        named(said.path("units"), target.path("units"), names, at);
        named(said.at("/planned_before/units"), target.at("/plannedBefore/units"), names, at);
        sameNumber(said.path("planned_before"), target.path("plannedBefore"), "numerator", at);
        assertThat(target.path("breakdown"))
                .as(at)
                .hasSize(said.path("breakdown").size());
        target.path("breakdown").forEach(part -> {
            var name = names.getOrDefault(part.path("unit").asText(), Set.of()).stream()
                    .filter(said.path("breakdown")::has)
                    .findFirst();
            assertThat(name).as(at).isPresent();
            assertThat(part.path("value").decimalValue())
                    .isEqualByComparingTo(
                            said.path("breakdown").path(name.get()).decimalValue());
        });
        assertThat(target.path("criterion").asText(""))
                .as(at)
                .isEqualTo(said.path("criterion").asText(""));
        assertThat(target.has("set")).as(at).isEqualTo(said.has("set"));
        if (said.has("advanced_communes_meeting")) {
            assertThat(target.at("/ofWhich/0/count").decimalValue())
                    .isEqualByComparingTo(said.path("advanced_communes_meeting").decimalValue());
        }
        if (said.has("operator")) {
            assertThat(target.path("operator").asText()).as(at).isEqualTo("EQUALS");
        }
        assertThat(texts(target.path("quotes"))).as(at).isEqualTo(quotes(said));
    }

    private static void sameMoney(JsonNode document) {
        var plan = get("/funding-plans/" + EXAMPLE.own() + ".von-ntm-2025").path("stated");
        assertThat(plan.path("lines")).hasSize(document.path("funding").size());
        for (int i = 0; i < document.path("funding").size(); i++) {
            var said = document.path("funding").path(i);
            var line = plan.path("lines").path(i);
            assertThat(line.path("code")).isEqualTo(said.path("id"));
            assertThat(line.path("parent").asText("null"))
                    .isEqualTo(said.path("parent").asText("null"));
            assertThat(line.path("amount").decimalValue())
                    .isEqualByComparingTo(said.path("amount").decimalValue());
            assertThat(line.path("quote")).isEqualTo(said.path("source_quote"));
        }
        var components = document.at("/funding_allocation/items");
        assertThat(plan.path("components")).hasSize(components.size());
        for (int i = 0; i < components.size(); i++) {
            var component = plan.path("components").path(i);
            assertThat(component.path("amount").decimalValue())
                    .isEqualByComparingTo(components.path(i).path("amount").decimalValue());
            assertThat(component.path("percentStated").decimalValue())
                    .isEqualByComparingTo(
                            components.path(i).path("percent_stated").decimalValue());
            assertThat(component.path("quoted").asBoolean())
                    .isEqualTo(components.path(i).path("check").asText().startsWith("MISMATCH"));
        }
    }

    /** Codes of bodies and groups with every name they go by. */
    private static Map<String, Set<String>> names() {
        var names = new HashMap<String, Set<String>>();
        var file = EXAMPLE.file("organisations.json");
        List.of("organisations", "groups").forEach(list -> file.path(list).forEach(body -> {
            var all = new HashSet<>(texts(body.path("aliases")));
            all.add(body.path("name").asText());
            all.add(body.path("name").asText().toLowerCase(Locale.ROOT));
            names.put(body.path("code").asText(), all);
        }));
        return names;
    }

    private static void bodies(
            JsonNode document, JsonNode said, JsonNode codes, Map<String, Set<String>> names, String at) {
        assertThat(codes.size()).as(at).isEqualTo(said.size());
        for (int i = 0; i < said.size(); i++) {
            var id = said.path(i).asText();
            var name = items(document.path("organisations"), "id", id).stream()
                    .map(body -> body.path("name_vi").asText())
                    .findFirst()
                    .orElse(id);
            assertThat(names.get(codes.path(i).asText())).as(at).containsAnyOf(name, name.toLowerCase(Locale.ROOT));
        }
    }

    private static void named(JsonNode said, JsonNode codes, Map<String, Set<String>> names, String at) {
        assertThat(codes.size()).as(at).isEqualTo(said.size());
        for (int i = 0; i < said.size(); i++) {
            assertThat(names.get(codes.path(i).asText()))
                    .as(at)
                    .contains(said.path(i).asText());
        }
    }

    private static void sameNumber(JsonNode said, JsonNode is, String field, String at) {
        assertThat(is.hasNonNull(field)).as(at + " " + field).isEqualTo(said.hasNonNull(field));
        if (said.hasNonNull(field)) {
            assertThat(is.path(field).decimalValue())
                    .as(at + " " + field)
                    .isEqualByComparingTo(said.path(field).decimalValue());
        }
    }

    private static JsonNode named(Map<String, JsonNode> targets, String code) {
        return targets.getOrDefault(code, MissingNode.getInstance());
    }

    private static List<String> quotes(JsonNode said) {
        var quote = said.path("source_quote");
        return quote.isArray() ? texts(quote) : List.of(quote.asText());
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<JsonNode> items(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.path(field).asText().equals(value))
                .toList();
    }

    private static Stream<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false);
    }

    private static JsonNode get(String address) {
        return Example.tree(
                HaTinh.as(ISSUER, "assigner").urlEncodingEnabled(false).get(address));
    }
}
