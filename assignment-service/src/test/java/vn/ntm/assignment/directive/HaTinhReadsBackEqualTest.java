package vn.ntm.assignment.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import vn.ntm.assignment.HaTinh;
import vn.ntm.testkit.JustRead;

/**
 * {@code examples/ha-tinh-2024} goes in through the API and comes out as the founding document has it, which was extracted by
 * other hands ({@code documents/ha-tinh-2024.json}). The codes get a prefix of their own, for other tests have a small Hà Tĩnh.
 */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class HaTinhReadsBackEqualTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Path EXAMPLE = Path.of("../examples/ha-tinh-2024");
    private static final String ISSUER = "doc0.ubnd-tinh";
    private static final String CODE = "doc0.nl5-2024";

    private JsonNode written;
    private JsonNode extracted;
    private Map<String, Set<String>> groups = Map.of();
    private boolean loaded;

    @BeforeAll
    void theFilesAreRead() throws IOException {
        written = example("directive.json").path("directive");
        extracted = JSON.readTree(HaTinhReadsBackEqualTest.class.getResourceAsStream("/documents/ha-tinh-2024.json"));
    }

    @BeforeEach
    void theDispatchIsLoaded() throws IOException {
        if (loaded) {
            return;
        }
        var register = example("organisations.json");
        register.path("kinds").forEach(kind -> as(HaTinh.INSTALLATION)
                .body(kind.toString())
                .filter(new JustRead())
                .put("/organisation-kinds/" + kind.path("code").asText()));
        assertThat(HaTinh.imported(HaTinh.INSTALLATION, list(register.path("organisations")))
                        .statusCode())
                .isEqualTo(200);
        register.path("groups").forEach(group -> as(HaTinh.INSTALLATION)
                .body(group.toString())
                .put("/organisation-groups/" + group.path("code").asText())
                .then()
                .statusCode(201));
        as(HaTinh.INSTALLATION)
                .body(Map.of("organisation", ISSUER, "roles", List.of("assigner")))
                .put("/accounts/" + ISSUER)
                .then()
                .statusCode(201);
        HaTinh.as(ISSUER, "assigner")
                .body(written.toString())
                .post("/directives")
                .then()
                .statusCode(201);
        HaTinh.as(ISSUER, "assigner")
                .header("If-Match", "\"0\"")
                .post("/directives/{code}/publish", CODE)
                .then()
                .statusCode(200);
        groups = expanded(register);
        loaded = true;
    }

    @Test
    void the_directive_reads_back_as_it_was_written_field_by_field() throws IOException {
        var read = JSON.readTree(
                HaTinh.as(ISSUER, "viewer").get("/directives/" + CODE).asString());

        written.properties().forEach(field -> assertThat(same(field.getValue(), read.path(field.getKey())))
                .as("%s: %s", field.getKey(), read.path(field.getKey()))
                .isTrue());
    }

    @Test
    void every_task_says_what_the_founding_document_says() {
        var stored = byNumber();

        assertThat(stored.keySet()).containsExactlyInAnyOrderElementsOf(texts(extracted.path("tasks"), "id"));
        for (var task : extracted.path("tasks")) {
            var ours = stored.getOrDefault(task.path("id").asText(), MissingNode.getInstance());
            var as = "task " + task.path("id").asText();
            assertThat(codes(ours.path("lead"))).as(as).isEqualTo(mapped(task.path("lead")));
            assertThat(codes(ours.path("coordinate"))).as(as).isEqualTo(mapped(task.path("coordinate")));
            assertThat(codes(ours.path("reportTo"))).as(as).isEqualTo(mapped(task.path("report_to")));
            assertThat(codes(ours.path("via"))).as(as).isEqualTo(mapped(task.path("via")));
            assertThat(codes(ours.path("submitTo"))).as(as).isEqualTo(mapped(task.path("submit_to")));
            assertThat(codes(ours.path("targets"))).as(as).isEqualTo(codes(task.path("target_ids")));
            assertThat(ours.path("section").asText())
                    .as(as)
                    .isEqualTo(task.path("section").asText());
            assertThat(ours.path("summaryEn").asText())
                    .as(as)
                    .isEqualTo(task.path("summary_en").asText());
            assertThat(ours.path("modality").asText().toLowerCase(java.util.Locale.ROOT))
                    .as(as)
                    .isEqualTo(task.path("modality").asText().replaceFirst(",.*", ""));
            assertThat(ours.path("conditionalPart").isTextual())
                    .as(as)
                    .isEqualTo(task.path("modality").asText().contains("conditional part"));
            assertThat(quotes(ours.path("quotes"))).as(as).isEqualTo(quotes(task.path("source_quote")));
            assertThat(ours.path("consequence").isTextual())
                    .as(as)
                    .isEqualTo(task.path("consequence").isTextual());
            if (task.has("condition")) {
                assertThat(ours.path("condition").asText())
                        .as(as)
                        .isEqualTo(task.path("condition").asText());
            }
            if (task.has("product")) {
                assertThat(ours.path("product").asText())
                        .as(as)
                        .isEqualTo(task.path("product").asText());
            }
            deadline(as, ours.path("deadline"), task.path("deadline"));
        }
    }

    private static void deadline(String as, JsonNode ours, JsonNode task) {
        assertThat(ours.isObject()).as(as).isEqualTo(task.isObject());
        if (task.isObject()) {
            assertThat(ours.path("wording").asText())
                    .as(as)
                    .isEqualTo(task.path("raw").asText());
            assertThat(ours.path("date").asText())
                    .as(as)
                    .isEqualTo(task.path("date").asText());
            assertThat(ours.path("inclusive").asBoolean())
                    .as(as)
                    .isEqualTo(task.path("inclusive").asBoolean());
        }
    }

    @Test
    void every_published_deadline_shows_its_last_day_and_four_are_sundays_and_two_are_in_tet() throws IOException {
        var lines = JSON.readTree(HaTinh.as(ISSUER, "viewer")
                .get("/directives/{code}/deadlines", CODE)
                .asString());
        var ofTasks = stream(lines)
                .filter(line -> line.path("subject").asText().equals("TASK"))
                .collect(Collectors.toMap(line -> line.path("of").asText(), line -> line));

        for (var task : extracted.path("tasks")) {
            var deadline = task.path("deadline");
            if (deadline.isObject()) {
                var line = ofTasks.remove(task.path("id").asText());
                assertThat(line.path("lastDay").asText())
                        .isEqualTo(deadline.path("last_day_on_time").asText());
                assertThat(line.path("weekday").asText())
                        .isEqualToIgnoringCase(deadline.path("last_day_weekday").asText());
            }
        }
        assertThat(ofTasks).isEmpty();
        assertThat(numbers(lines, "WEEKEND")).containsExactlyInAnyOrder("T1.7", "T1.8", "T3.2", "T5");
        assertThat(numbers(lines, "HOLIDAY")).containsExactlyInAnyOrder("T1.9", "T2.2");
        assertThat(stream(lines).filter(line -> line.path("day").asText().equals("HOLIDAY")))
                .allSatisfy(line -> assertThat(line.path("holiday").asText()).isEqualTo("Tết Nguyên đán (mồng 2)"));
        assertThat(stream(lines))
                .allSatisfy(line -> assertThat(line.path("rolledTo").isNull()).isTrue());
    }

    @Test
    void its_regimes_ask_on_the_days_that_the_paragraph_names() throws IOException {
        var lines = JSON.readTree(HaTinh.as(ISSUER, "viewer")
                .get("/directives/{code}/deadlines", CODE)
                .asString());
        var ofRegimes = stream(lines)
                .filter(line -> line.path("subject").asText().equals("REGIME"))
                .toList();

        assertThat(ofRegimes).hasSize(12 + 4 + 1 + 1).allSatisfy(line -> {
            assertThat(line.path("strict").asBoolean()).isTrue();
            assertThat(line.path("named").asText()).endsWith("-25");
        });
        assertThat(ofRegimes.stream()
                        .filter(line -> line.path("of").asText().endsWith(".thang"))
                        .filter(line -> line.path("day").asText().equals("WEEKEND"))
                        .map(line -> line.path("lastDay").asText()))
                .as("weekend_cases_2024")
                .containsExactly("2024-02-24", "2024-03-24", "2024-08-24", "2024-11-24");
        var frequencies = new TreeSet<>(texts(written.path("regimes"), "frequency"));
        assertThat(frequencies).containsExactly("AD_HOC", "HALF_YEARLY", "MONTHLY", "QUARTERLY", "YEARLY");
        assertThat(extracted.path("reporting_regimes").get(0).path("schedules")).hasSameSizeAs(frequencies);
    }

    @Test
    void every_body_owes_what_the_document_gives_it() {
        var owed = allTasks();

        for (var task : extracted.path("tasks")) {
            var number = task.path("id").asText();
            var leads = owed.stream()
                    .filter(one -> one.path("number").asText().equals(number))
                    .filter(one -> one.path("role").asText().equals("LEAD"))
                    .map(one -> one.path("organisation").asText())
                    .collect(Collectors.toSet());
            assertThat(leads).as(number).isEqualTo(bodies(mapped(task.path("lead"))));
        }
        assertThat(owed.stream().filter(one -> one.path("state").asText().equals("CONDITIONAL")))
                .as("nếu đủ điều kiện")
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.path("number").asText()).isEqualTo("T5"));
    }

    @Test
    void every_target_says_what_the_founding_document_says() {
        var ours = stream(written.path("targets"))
                .collect(Collectors.toMap(one -> one.path("code").asText(), one -> one));

        assertThat(ours.keySet()).containsExactlyInAnyOrderElementsOf(texts(extracted.path("targets"), "id"));
        for (var target : extracted.path("targets")) {
            var one = ours.getOrDefault(target.path("id").asText(), MissingNode.getInstance());
            assertThat(number(one, "numerator")).isEqualTo(number(target, "numerator"));
            assertThat(number(one, "value")).isEqualTo(number(target, "value"));
            assertThat(quotes(one.path("quotes"))).isEqualTo(quotes(target.path("source_quote")));
            if (target.has("units")) {
                assertThat(one.path("units")).hasSameSizeAs(target.path("units"));
            }
        }
    }

    private Map<String, JsonNode> byNumber() {
        return stream(read().path("tasks"))
                .collect(Collectors.toMap(task -> task.path("number").asText(), task -> task));
    }

    private static JsonNode read() {
        return tree(HaTinh.as(ISSUER, "viewer").get("/directives/" + CODE).asString());
    }

    private static List<JsonNode> allTasks() {
        var all = new ArrayList<JsonNode>();
        var page = tree(HaTinh.as(ISSUER, "viewer")
                .queryParam("directive", CODE)
                .queryParam("limit", 500)
                .get("/tasks")
                .asString());
        page.path("items").forEach(all::add);
        assertThat(page.has("nextCursor")).isFalse();
        return all;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static JsonNode example(String file) throws IOException {
        return JSON.readTree(Files.readString(EXAMPLE.resolve(file))
                .replace("\"ha-tinh", "\"doc0")
                .replace("\"trung-uong", "\"doc0-tu"));
    }

    private Map<String, Set<String>> expanded(JsonNode register) {
        return stream(register.path("groups"))
                .map(group -> group.path("code").asText())
                .collect(Collectors.toMap(
                        code -> code,
                        code -> new HashSet<>(as(HaTinh.INSTALLATION)
                                .get("/organisation-groups/{code}/expansion", code)
                                .jsonPath()
                                .<String>getList("items"))));
    }

    private Set<String> bodies(Set<String> addressees) {
        return addressees.stream()
                .flatMap(code -> groups.containsKey(code) ? groups.get(code).stream() : Stream.of(code))
                .collect(Collectors.toSet());
    }

    private static Set<String> mapped(JsonNode ids) {
        return stream(ids).map(id -> code(id.asText())).collect(Collectors.toSet());
    }

    private static String code(String id) {
        return switch (id) {
            case "ttg", "bo-nganh" -> "doc0-tu." + id;
            case "các Sở, ngành liên quan" -> "doc0.so-nganh";
            default -> "doc0." + id;
        };
    }

    private static Set<String> codes(JsonNode list) {
        return stream(list).map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static List<String> quotes(JsonNode one) {
        return one.isTextual()
                ? List.of(one.asText())
                : stream(one).map(JsonNode::asText).toList();
    }

    private static List<String> numbers(JsonNode lines, String day) {
        return stream(lines)
                .filter(line -> line.path("subject").asText().equals("TASK"))
                .filter(line -> line.path("day").asText().equals(day))
                .map(line -> line.path("of").asText())
                .toList();
    }

    private static BigDecimal number(JsonNode target, String field) {
        return target.path(field).isNumber() ? target.path(field).decimalValue() : BigDecimal.valueOf(-1);
    }

    private static List<String> texts(JsonNode list, String field) {
        return stream(list).map(one -> one.path(field).asText()).toList();
    }

    private static List<Object> list(JsonNode array) {
        return stream(array)
                .<Object>map(one -> JSON.convertValue(one, Map.class))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static io.restassured.specification.RequestSpecification as(String caller) {
        return HaTinh.as(caller);
    }

    /** What was written is there; what was left out is there as nothing, or as its default. */
    private static boolean same(JsonNode sent, JsonNode got) {
        if (sent.isObject()) {
            return got.isObject()
                    && sent.properties().stream().allMatch(field -> same(field.getValue(), got.path(field.getKey())));
        }
        if (sent.isArray()) {
            if (sent.size() != got.size()) {
                return false;
            }
            for (int i = 0; i < sent.size(); i++) {
                if (!same(sent.get(i), got.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (sent.isNumber()) {
            return got.isNumber() && sent.decimalValue().compareTo(got.decimalValue()) == 0;
        }
        return sent.equals(got) || (sent.isNull() && got.isMissingNode());
    }
}
