package vn.ntm.platform.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShapeTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** A letter as a service would publish it, with whatever kinds of schema ours have. */
    private static final JsonNode DOCUMENT = read("""
            {"components": {"schemas": {
              "Code": {"type": "string", "examples": ["ha-tinh.so-03"]},
              "Period": {"type": "string"},
              "Instant": {"type": "string", "format": "date-time"},
              "Day": {"type": "string", "format": "date"},
              "Urgency": {"type": "string", "enum": ["USUAL", "URGENT", "AT_ONCE"]},
              "Line": {"type": "object", "additionalProperties": false, "required": ["name", "count"], "properties": {
                "name": {"type": "string", "pattern": "\\\\S", "maxLength": 6},
                "count": {"type": "integer", "format": "int32", "minimum": 1, "maximum": 100}}},
              "ByHand": {"type": "object", "additionalProperties": false, "required": ["way", "to"], "properties": {
                "way": {"type": "string", "enum": ["BY_HAND"]}, "to": {"$ref": "#/components/schemas/Code"}}},
              "ByPost": {"type": "object", "required": ["street"], "properties": {
                "street": {"type": "string"}, "stamps": {"type": "integer"}}},
              "Way": {"oneOf": [{"$ref": "#/components/schemas/ByHand"}, {"$ref": "#/components/schemas/ByPost"}],
                "discriminator": {"propertyName": "way", "mapping": {
                  "BY_HAND": "#/components/schemas/ByHand", "BY_POST": "#/components/schemas/ByPost"}}},
              "Column": {"type": "object", "required": ["title", "width"], "properties": {
                "title": {"type": "string"}, "width": {"type": "integer"}}},
              "Group": {"type": "object", "required": ["title", "heads"], "properties": {
                "title": {"type": "string"}, "heads": {"type": "array", "items": {"$ref": "#/components/schemas/Head"}}}},
              "Head": {"oneOf": [{"$ref": "#/components/schemas/Group"}, {"$ref": "#/components/schemas/Column"}]},
              "Letter": {"type": "object", "required": ["title", "sender", "lines"], "properties": {
                "title": {"type": "string", "pattern": "\\\\S", "maxLength": 20},
                "sender": {"$ref": "#/components/schemas/Code"},
                "sent": {"$ref": "#/components/schemas/Instant"},
                "due": {"anyOf": [{"$ref": "#/components/schemas/Day"}, {"type": "null"}]},
                "period": {"$ref": "#/components/schemas/Period"},
                "urgency": {"$ref": "#/components/schemas/Urgency"},
                "secret": {"type": ["boolean", "null"]},
                "id": {"type": "string", "format": "uuid"},
                "share": {"type": "number", "minimum": 0, "exclusiveMaximum": 1},
                "cell": {"type": ["number", "string", "boolean"]},
                "way": {"$ref": "#/components/schemas/Way"},
                "head": {"$ref": "#/components/schemas/Head"},
                "notes": {"type": "object", "maxProperties": 2, "additionalProperties": {"type": "string", "maxLength": 4}},
                "anything": {"type": "object", "additionalProperties": {}},
                "lines": {"type": "array", "minItems": 1, "maxItems": 3, "items": {"$ref": "#/components/schemas/Line"}}
              }}}}}""");

    private static final String GOOD = """
            "title": "Công văn", "sender": "ha-tinh.so-03", "lines": [{"name": "Pha Mu", "count": 3}]""";

    @Test
    void a_missing_an_unknown_and_a_mistyped_field_are_told_together() {
        assertThat(told("{'sender': 5, 'lines': [{'name': 'Pha Mu', 'cuont': 3, 'count': 1}], 'urgent': true}"))
                .containsExactly(
                        "/sender unreadable 5: It must be a code like ha-tinh.so-03: lower-case letters without marks, digits, dots, hyphens.",
                        "/lines/0/cuont unknown-field 3: There is no field \"cuont\" here. The fields are: name, count.",
                        "/urgent unknown-field true: There is no field \"urgent\" here. Did you mean \"urgency\"?",
                        "/title NotBlank null: It must be given. It must be text that is not blank, of at most 20 characters.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", textBlock = """
            'sent': '2024-06-24'                            | /sent unreadable 2024-06-24: It must be an instant like 2024-06-24T16:30:00+07:00, of the years 1900 to 2199.
            'sent': 1719221400                              | /sent unreadable 1719221400: It must be an instant like 2024-06-24T16:30:00+07:00, of the years 1900 to 2199.
            'due': '2024-02-30'                             | /due unreadable 2024-02-30: It must be a day like 2024-06-24, of the years 1900 to 2199.
            'due': '0900-02-03'                             | /due unreadable 0900-02-03: It must be a day like 2024-06-24, of the years 1900 to 2199.
            'due': null                                     | none
            'period': '2024-M13'                            | /period unreadable 2024-M13: It must be a period like 2024-M06, 2024-Q2, 2024-S1, 2024-A1 or AH-bao-so-3.
            'urgency': 'URGNET'                             | /urgency unreadable URGNET: It must be one of: USUAL, URGENT, AT_ONCE. Did you mean "URGENT"?
            'urgency': 'urgent'                             | /urgency unreadable urgent: It must be one of: USUAL, URGENT, AT_ONCE. Did you mean "URGENT"?
            'urgency': 'whenever'                           | /urgency unreadable whenever: It must be one of: USUAL, URGENT, AT_ONCE.
            'urgency': ['URGENT']                           | /urgency unreadable null: Here stands a list [ ]. It must be one of: USUAL, URGENT, AT_ONCE.
            'secret': 'no'                                  | /secret unreadable no: It must be true or false.
            'secret': null                                  | none
            'id': '1-1-1-1-1'                               | /id unreadable 1-1-1-1-1: It must be a UUID.
            'share': 1                                      | /share DecimalMax 1: It must be a number of at least 0 below 1.
            'share': -0.5                                   | /share DecimalMin -0.5: It must be a number of at least 0 below 1.
            'share': {'of': 1}                              | /share unreadable null: Here stands an object { }. It must be a number of at least 0 below 1.
            'cell': []                                      | /cell unreadable null: Here stands a list [ ]. It must be a number or text or true or false.
            'cell': 1e999999999                             | none
            'sender': 'SO 01'                               | /sender unreadable SO 01: It must be a code like ha-tinh.so-03: lower-case letters without marks, digits, dots, hyphens.
            'title': '   '                                  | /title NotBlank    : It must be text that is not blank, of at most 20 characters.
            'title': 'Công văn số 1234 của tỉnh'            | /title Size Công văn số 1234 của tỉnh: It must be text that is not blank, of at most 20 characters.
            'title': null                                   | /title NotBlank null: It must be given. It must be text that is not blank, of at most 20 characters.
            'lines': []                                     | /lines NotEmpty 0: It must be a list [ ] of 1 to 3 items.
            'lines': 'Pha Mu'                               | /lines unreadable Pha Mu: It must be a list [ ] of 1 to 3 items.
            'lines': [null]                                 | /lines/0 unreadable null: A list must not have null in it.
            'lines': [{'name': 'a', 'count': 0}]            | /lines/0/count Min 0: It must be a whole number from 1 to 100.
            'lines': [{'name': 'a', 'count': 1.5}]          | /lines/0/count unreadable 1.5: It must be a whole number from 1 to 100.
            'lines': [{'name': 'a', 'count': 9999999999}]   | /lines/0/count unreadable 9999999999: It must be a whole number from 1 to 100.
            'lines': [{'name': 'a'}]                        | /lines/0/count NotNull null: It must be given. It must be a whole number from 1 to 100.
            'notes': {'a': 'b', 'c/d': 'too long'}          | /notes/c~1d Size too long: It must be text of at most 4 characters.
            'notes': {'a': 'b', 'c': 'd', 'e': 'f'}         | /notes Size 3: It must be an object { }.
            'notes': {'a': null}                            | /notes/a NotNull null: It must be given. It must be text of at most 4 characters.
            'anything': {'a': [1, null, {'b': 2}], 'c': null} | none
            """)
    void each_fault_has_its_place_its_code_what_stands_there_and_what_is_expected(
            String field, @Nullable String fault) {
        assertThat(told(with(field))).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                     | /way/way NotNull null: It must be given. It must be one of: BY_HAND, BY_POST.
            {'way': 'BY_PSOT', 'street': 5}        | /way/way unreadable BY_PSOT: It must be one of: BY_HAND, BY_POST. Did you mean "BY_POST"?
            {'way': 5}                             | /way/way unreadable 5: It must be one of: BY_HAND, BY_POST.
            'BY_POST'                              | /way unreadable BY_POST: It must be an object { } with way.
            {'way': 'BY_POST', 'to': 'x'}          | /way/to unknown-field x: There is no field "to" here. The fields are: street, stamps.; /way/street NotNull null: It must be given. It must be text.
            {'way': 'BY_HAND', 'to': 'x', 'at': 1} | /way/at unknown-field 1: There is no field "at" here. The fields are: way, to.
            """)
    void of_alternatives_only_the_one_is_judged_that_the_discriminator_names(String way, String faults) {
        assertThat(String.join("; ", told(with("'way': " + way)))).isEqualTo(faults);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", textBlock = """
            {'title': 'a', 'width': 'broad'}                             | /head/width unreadable broad: It must be a whole number.
            {'title': 'a', 'heads': [{'title': 'b', 'widht': 1}]}        | /head/heads/0/widht unknown-field 1: There is no field "widht" here. Did you mean "width"?; /head/heads/0/width NotNull null: It must be given. It must be a whole number.
            {'title': 'a', 'heads': [{'title': 'b', 'width': 1}]}        | none
            """)
    void without_a_discriminator_the_nearest_alternative_is_judged(String head, @Nullable String faults) {
        assertThat(String.join("; ", told(with("'head': " + head)))).isEqualTo(faults == null ? "" : faults);
    }

    @Test
    void the_same_is_said_in_vietnamese() {
        var body = read("{'titel': 'a', 'urgency': 'URGNET', 'way': {}, 'lines': {}, 'share': 2}".replace('\'', '"'));

        assertThat(Shape.faults(letter(), body))
                .extracting(fault -> fault.pointer() + ": " + fault.message().vi())
                .containsExactly(
                        "/titel: Không có trường \"titel\" ở đây. Có phải là \"title\"?",
                        "/urgency: Phải là một trong: USUAL, URGENT, AT_ONCE. Có phải là \"URGENT\"?",
                        "/way/way: Không được thiếu. Phải là một trong: BY_HAND, BY_POST.",
                        "/lines: Ở đây là đối tượng { }. Phải là danh sách [ ] từ 1 đến 3 mục.",
                        "/share: Phải là số từ 0 trở lên nhỏ hơn 1.",
                        "/title: Không được thiếu. Phải là chữ không để trống, không quá 20 ký tự.",
                        "/sender: Không được thiếu. Phải là mã như ha-tinh.so-03: chữ thường không dấu, chữ số, dấu chấm, gạch nối.");
    }

    @Test
    void of_fifty_thousand_faults_a_thousand_are_put_into_words_and_all_are_counted() {
        var lines = IntStream.range(0, 50_000).mapToObj(_ -> "5").collect(Collectors.joining(",", "[", "]"));

        var faults = Shape.faults(letter(), read("{" + GOOD + ", \"lines\": " + lines + "}"));

        assertThat(faults).hasSize(50_001);
        assertThat(faults.getFirst().pointer()).isEqualTo("/lines");
        assertThat(faults.get(999).pointer()).isEqualTo("/lines/998");
    }

    /** The good letter with one field more, or another one: the last of two is read. */
    private static String with(String field) {
        return "{" + GOOD + ", " + field + "}";
    }

    private static List<String> told(String body) {
        return Shape.faults(letter(), read(body.replace('\'', '"'))).stream()
                .map(fault -> "%s %s %s: %s"
                        .formatted(
                                fault.pointer(),
                                fault.code(),
                                fault.value(),
                                fault.message().en()))
                .toList();
    }

    private static Schema letter() {
        return Schema.of(DOCUMENT, read("{\"$ref\": \"#/components/schemas/Letter\"}"));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
