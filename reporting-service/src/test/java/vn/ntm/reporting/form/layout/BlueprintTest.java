package vn.ntm.reporting.form.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;
import vn.ntm.reporting.report.Cell;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BlueprintTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @ParameterizedTest
    @CsvSource({"bieu-04,0,0", "bieu-05,90,30", "bieu-07,52,13"})
    void the_forms_of_2026_have_their_cells_and_no_fault(String name, int cells, int indicators) throws IOException {
        var form = JSON.readValue(
                Files.readString(Path.of("../examples/forms-2026/%s.json".formatted(name))), FormContent.class);

        var blueprint = Blueprint.of(form, Map.of());

        assertThat(blueprint.faults()).isEmpty();
        assertThat(blueprint.fields()).hasSize(cells);
        assertThat(blueprint.fields().values())
                .filteredOn(field -> field.indicator() != null)
                .hasSize(indicators);
        assertThat(JSON.readValue(JSON.writeValueAsString(form), FormContent.class))
                .isEqualTo(form);
    }

    @Test
    void rows_are_numbered_by_their_depth() throws IOException {
        var form = table(
                "\"numbering\":[\"ROMAN\",\"ARABIC\",\"LETTER\"],\"rows\":[{\"code\":\"a\",\"title\":\"A\",\"rows\":["
                        + "{\"code\":\"b\",\"title\":\"B\",\"rows\":[{\"code\":\"c\",\"title\":\"C\"},{\"code\":\"d\",\"title\":\"D\"}]}]},"
                        + "{\"code\":\"e\",\"title\":\"E\"}]");

        assertThat(Blueprint.of(form, Map.of())
                        .grids()
                        .values()
                        .iterator()
                        .next()
                        .lines())
                .extracting(Grid.Line::number)
                .containsExactly("I", "1", "a", "b", "II");
    }

    @ParameterizedTest
    @CsvSource({"1,I,a", "4,IV,d", "5,V,đ", "9,IX,i", "23,XXIII,y", "24,XXIV,aa", "40,XL,ar"})
    void letters_are_those_of_the_vietnamese_alphabet(int n, String roman, String letter) {
        assertThat(Numbering.ROMAN.of(n)).isEqualTo(roman);
        assertThat(Numbering.LETTER.of(n)).isEqualTo(letter);
    }

    @Test
    void what_others_need_is_computed_first() throws IOException {
        var form = table("\"rows\":[{\"code\":\"t\",\"title\":\"T\",\"formula\":\"= sum(children)\",\"rows\":["
                + "{\"code\":\"a\",\"title\":\"A\",\"formula\":\"[b] * 2\"},{\"code\":\"b\",\"title\":\"B\"}]}]");

        var order = Blueprint.of(form, Map.of()).order();

        assertThat(order.stream().map(Cell::toString).filter(cell -> cell.endsWith("/x")))
                .containsExactly("bieu/b/x", "bieu/a/x", "bieu/t/x");
    }

    @Test
    void rows_that_were_added_take_part_in_sums() throws IOException {
        var form = table("\"openRows\":5,\"rows\":[{\"code\":\"t\",\"title\":\"T\",\"formula\":\"= sum(open)\"}]");

        var blueprint = Blueprint.of(form, Map.of(new Code("bieu"), List.of(new Code("m"), new Code("n"))));

        assertThat(blueprint.faults()).isEmpty();
        assertThat(blueprint.order().stream().map(Cell::toString).filter(cell -> cell.endsWith("/x")))
                .containsExactly("bieu/m/x", "bieu/n/x", "bieu/t/x");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            [a]                      | formula-circular
            [b] + [c]                | formula-circular
            [khong-co]               | unknown-cell
            [BẬY]                    | unknown-cell
            [x/y/z/t]                | unknown-cell
            1 +                      | formula-unreadable
            [b                       | formula-unreadable
            sum(                     | formula-unreadable
            eval("1")                | formula-unreadable
            [b] / [c]                | formula-unreadable
            ratio([b],[c],99)        | formula-unreadable
            1e400                    | formula-unreadable
            NaN                      | formula-unreadable
            sum(children)            | nothing-below
            sum([c]..[b])            | range-empty
            [b/chu]                  | not-a-number
            [b/nguoi] + [b]          | units-differ
            """)
    void what_is_no_formula_is_named(String formula, String code) throws IOException {
        var form = table("\"rows\":[{\"code\":\"a\",\"title\":\"A\"},{\"code\":\"b\",\"title\":\"B\"},"
                + "{\"code\":\"c\",\"title\":\"C\",\"formula\":\"[a]\"}],\"cells\":[{\"row\":\"a\",\"column\":\"x\",\"formula\":%s}]"
                        .formatted(JSON.writeValueAsString(relative(formula))));

        assertThat(Blueprint.of(form, Map.of()).faults())
                .extracting(Violation::code)
                .contains(code);
        assertThat(Blueprint.of(form, Map.of()).faults())
                .extracting(Violation::pointer)
                .contains("/sections/0/cells/0/formula");
    }

    /** A name alone would be a column; these are rows. */
    private static String relative(String formula) {
        return formula.replaceAll("\\[(a|b|c)\\]", "[$1/x]");
    }

    @Test
    void a_formula_nested_too_deeply_is_refused_and_not_followed() throws IOException {
        var form = table(
                "\"rows\":[{\"code\":\"a\",\"title\":\"A\"}],\"cells\":[{\"row\":\"a\",\"column\":\"x\",\"formula\":\"%s\"}]"
                        .formatted("(".repeat(900)));

        assertThat(Blueprint.of(form, Map.of()).faults())
                .extracting(Violation::code)
                .containsExactly("formula-unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"rows\":[{\"code\":\"a\",\"title\":\"A\"},{\"code\":\"a\",\"title\":\"B\"}]|code-twice|/sections/0/rows/1/code",
                "\"rows\":[{\"code\":\"a\",\"title\":\"A\",\"indicator\":\"SAI {column}\"}]|indicator-malformed|/sections/0/rows/0/indicator",
                "\"rows\":[{\"code\":\"a\",\"title\":\"A\",\"indicator\":\"i\"}]|indicator-twice|/sections/0/rows/0/indicator",
                "\"rows\":[]|no-rows|/sections/0/rows",
                "\"rows\":[{\"code\":\"a\",\"title\":\"A\"}],\"cells\":[{\"row\":\"a\",\"column\":\"khong\"}]|unknown-cell|/sections/0/cells/0"
            })
    void other_faults_are_named_where_they_are(String given) throws IOException {
        var parts = given.split("\\|", 3);

        assertThat(Blueprint.of(table(parts[0]), Map.of()).faults())
                .extracting(fault -> fault.code() + " " + fault.pointer())
                .contains(parts[1] + " " + parts[2]);
    }

    @Test
    void files_that_nobody_can_supply_are_not_asked_for() throws IOException {
        var form = JSON.readValue("""
                {"name":"Kèm theo","sections":[{"kind":"ATTACHMENTS","code":"kem","title":"Kèm theo","attachments":[
                 {"code":"anh","title":"Ảnh","required":false,"kinds":["jpg","jpeg","png"],"most":5},
                 {"code":"van-ban","title":"Văn bản","required":false,"kinds":["pdf","doc","docx","a.pdf","xlsx"],"most":5}]}]}""", FormContent.class);

        assertThat(Blueprint.of(form, Map.of()).faults())
                .extracting(fault -> fault.code() + " " + fault.pointer())
                .containsExactly(
                        "file-kind-not-taken /sections/0/attachments/1/kinds/1",
                        "file-kind-not-taken /sections/0/attachments/1/kinds/3");
        assertThat(Blueprint.of(form, Map.of()).faults().getFirst().message().vi())
                .isEqualTo("Không nhận tệp .doc; chỉ nhận: pdf, docx, xlsx, jpg, png, jpeg.");
    }

    private static FormContent table(String rest) throws IOException {
        return JSON.readValue("""
                {"name":"Biểu","sections":[{"kind":"TABLE","code":"bieu","title":"Biểu","heads":[
                 {"code":"x","title":"X","holds":{"type":"DECIMAL","unit":"ha"}},
                 {"code":"nguoi","title":"Người","holds":{"type":"INTEGER","unit":"người"}},
                 {"code":"chu","title":"Chữ","holds":{"type":"TEXT"}}],%s}]}""".formatted(rest), FormContent.class);
    }
}
