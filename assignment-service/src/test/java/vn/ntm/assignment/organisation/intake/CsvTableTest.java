package vn.ntm.assignment.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Validation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.shape.PublishedShapes;

/** Registers as spreadsheets write them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTableTest {

    private static final Rows ROWS = new Rows(
            mapper(),
            Validation.buildDefaultValidatorFactory().getValidator(),
            new PublishedShapes(() -> new byte[0], mapper()));

    /** What became of a file: the names that were read, and where the others were refused. */
    private record Read(List<String> taken, List<String> refused, int lines, int above, int rows) {}

    static Stream<Arguments> whatProgramsWrite() {
        var one = "Xã \"Một\", cũ";
        var two = "Xã Hai";
        var plain = List.of("code,name,kind", "a.1,\"Xã \"\"Một\"\", cũ\",commune", "a.2,Xã Hai,commune");
        var allQuoted = List.of(
                "\uFEFF\"code\";\"name\";\"kind\"",
                "\"a.1\";\"Xã \"\"Một\"\", cũ\";\"commune\"",
                "\"a.2\";\"Xã Hai\";\"commune\"");
        var semicolons = List.of("code;name;kind", "a.1;\"Xã \"\"Một\"\", cũ\";commune", "a.2;Xã Hai;commune");
        var tabs = semicolons.stream().map(line -> line.replace(';', '\t')).toList();
        var blanks = List.of(
                "kind,parent,code,name\u00A0,",
                "commune,,a.1,\"Xã \"\"Một\"\", cũ\",",
                ",,,,",
                "   ",
                "\"\",\"\",",
                "commune,,a.2,Xã Hai,",
                ",,,,");
        return Stream.of(
                        String.join("\n", plain),
                        String.join("\r\n", plain),
                        String.join("\r", plain),
                        String.join("\r", plain) + "\r",
                        String.join("\n", plain) + "\n\n",
                        String.join("\r\n", allQuoted) + "\r\n",
                        String.join("\n", semicolons),
                        String.join("\r\n", tabs),
                        "sep=;\r\n" + String.join("\r\n", semicolons),
                        "\uFEFFSEP=,\n" + String.join("\n", plain),
                        "\"sep=\t\"\n" + String.join("\n", tabs),
                        "\n\n" + String.join("\n\n", plain),
                        String.join("\r", blanks))
                .map(file -> Arguments.of(file, List.of(one, two)));
    }

    @ParameterizedTest
    @MethodSource("whatProgramsWrite")
    void every_separator_quoting_and_line_end_gives_the_same_rows(String file, List<String> names) throws Exception {
        var read = read(file, true);

        assertThat(read.taken()).isEqualTo(names);
        assertThat(read.refused()).isEmpty();
        assertThat(read.rows()).isEqualTo(2);
        assertThat(read.lines())
                .isEqualTo((int) file.lines().count())
                .isGreaterThanOrEqualTo(read.above() + read.rows());
    }

    @Test
    void a_stray_quote_costs_its_own_row_and_names_its_line() throws Exception {
        assertThat(read("code,kind,name", "a.1,commune,\"Xã Một", "a.2,commune,Xã Hai", "a.3,commune,Xã Ba"))
                .isEqualTo(new Read(
                        List.of("Xã Hai", "Xã Ba"),
                        List.of("/rows/1 quote-not-closed Line 2, character 13: the quote is not closed on this line;"
                                + " no cell goes over several lines."),
                        4,
                        1,
                        3));
        assertThat(read("code,kind,name", "a.1,commune,Xã \"Một", "a.2,commune,\"Xã\" Hai", "a.3,commune,Xã Ba")
                        .refused())
                .allMatch(said -> said.contains(" stray-quote "))
                .anyMatch(said -> said.startsWith("/rows/1 stray-quote Line 2, character 16:"))
                .anyMatch(said -> said.startsWith("/rows/2 stray-quote Line 3, character 16:"))
                .hasSize(2);
    }

    @Test
    void a_cell_over_two_lines_is_named_and_takes_no_other_row_with_it() throws Exception {
        var read = read("code,name,kind", "a.1,\"Xã Một", "Ba\",commune", "a.2,Xã Hai,commune");

        assertThat(read.taken()).containsExactly("Xã Hai");
        assertThat(read.refused())
                .hasSize(2)
                .anyMatch(said -> said.startsWith("/rows/1 quote-not-closed Line 2"))
                .anyMatch(said -> said.startsWith("/rows/2 stray-quote Line 3"));
    }

    @Test
    void a_cell_without_a_heading_is_refused_and_not_left_out() throws Exception {
        assertThat(read("code,name,kind", "a.1,Xã Một,commune,ha-tinh").refused())
                .containsExactly("/rows/1 unknown-field There is no field \"column-4\" here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=|",
                "code,name,name,kind",
                "code,name,kind,Ghi chú",
                "Mã,Tên,Loại",
                "code,\"name,kind",
                "code name kind",
                "{\"code\":\"a.1\"}",
                "",
                "\r\r"
            })
    void a_header_that_says_too_little_or_too_much_is_refused_as_a_whole(String file) {
        assertThatThrownBy(() -> read(file, true)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.refusal().problem().remedies())
                .isNotEmpty());
    }

    @Test
    void what_is_wrong_with_a_header_is_told_once_with_its_column() {
        assertThatThrownBy(() -> read("code,tên,code", "a.1,Xã Một,b.1", "a.2,Xã Hai,b.2"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                refused.refusal().problem().violations())
                        .extracting(one -> one.pointer() + " " + one.code() + " " + one.value())
                        .containsExactly(
                                "/header/2 unknown-column tên",
                                "/header/3 column-repeated code",
                                "/header column-missing name",
                                "/header column-missing kind"));
    }

    @Test
    void lines_of_JSON_may_end_as_those_of_a_table_do() throws Exception {
        var one = "{\"code\":\"a.1\",\"name\":\"Xã Một\",\"kind\":\"commune\"}";
        var two = "{\"code\":\"a.2\",\"name\":\"Xã Hai\",\"kind\":\"commune\"}";

        assertThat(read("\uFEFF" + one + "\r" + two + "\r", false).taken()).containsExactly("Xã Một", "Xã Hai");
        assertThat(read(one + "\r\n\r\n" + two, false))
                .isEqualTo(new Read(List.of("Xã Một", "Xã Hai"), List.of(), 3, 0, 2));
        assertThat(read(one + two + "\n" + two, false).refused())
                .hasSize(1)
                .allMatch(said -> said.startsWith("/rows/1 "));
    }

    private static Read read(String... lines) throws Exception {
        return read(String.join("\n", lines), true);
    }

    private static Read read(String file, boolean csv) throws Exception {
        var taken = new ArrayList<String>();
        var refused = new ArrayList<String>();
        var counted = ROWS.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), csv, row -> {
            if (row.violations().isEmpty() && row.said() != null) {
                taken.add(row.said().name());
            }
            row.violations().stream().map(CsvTableTest::told).forEach(refused::add);
        });
        return new Read(taken, refused, counted.lines(), counted.above(), counted.rows());
    }

    private static String told(Violation one) {
        return one.pointer() + " " + one.code() + " " + one.message().en();
    }

    private static ObjectMapper mapper() {
        return new ObjectMapper()
                .findAndRegisterModules()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}
