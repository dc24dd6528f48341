package vn.ntm.reporting.form.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.events.FigureKind;
import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.kernel.Code;
import vn.ntm.reporting.form.layout.Blueprint;
import vn.ntm.reporting.form.layout.FormContent;
import vn.ntm.reporting.report.Cell.OfFigures;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FilledFormsTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            percent([ca], [dan], 2)        | %              | true
            ratio([ca] * 100, [dan], 2)    | %              | true
            ratio([ca] * 1000, [dan], 2)   | ‰              | true
            ratio([ca], [dan], 6)          | ca/người       | true
            ratio([ca] * 1000, [dan], 2)   | ca/nghìn người | true
            ratio([ca], [dan], 2)          | ca/nghìn người | false
            ratio([ca] * 100000, [dan], 2) | ca/100000 dân  | false
            ratio([ca], [dan], 6)          | %              | false
            percent([ca] * 2, [dan], 2)    | %              | false
            percent([ca], [dan] * 2, 2)    | %              | false
            percent([ca] + [dan], [dan], 2)| %              | false
            """)
    void a_formula_has_parts_where_it_is_one_indicator_by_another_as_its_unit_says(
            String formula, String unit, boolean hasParts) throws IOException {
        var asked = asked("""
                {"type":"DECIMAL","unit":"%s"},"formula":"%s\"""".formatted(unit, formula));

        assertThat(asked.kind()).isEqualTo(FigureKind.RATE);
        assertThat(asked.numerator()).isEqualTo(hasParts ? new Code("ca") : null);
        assertThat(asked.denominator()).isEqualTo(hasParts ? new Code("dan") : null);
    }

    @ParameterizedTest(name = "{0} in {1} with total {2}: {3}")
    @CsvSource({
        "MONEY,   triệu đồng,     ,    AMOUNT",
        "MONEY,   triệu đồng/năm, ,    RATE",
        "MONEY,   triệu đồng/năm, SUM, AMOUNT",
        "DECIMAL, m3/ngày,        SUM, AMOUNT",
        "DECIMAL, %,              SUM, RATE",
        "PERCENT, %,              ,    RATE"
    })
    void so_much_a_year_is_added_where_the_form_says_so(
            String type, String unit, @Nullable String total, FigureKind kind) throws IOException {
        var asked = asked("""
                {"type":"%s","unit":"%s","total":%s}""".formatted(type, unit, total == null ? "null" : '"' + total + '"'));

        assertThat(asked.kind()).isEqualTo(kind);
    }

    private static IndicatorAsked asked(String holds) throws IOException {
        var form = JSON.readValue("""
                {"name":"Biểu","sections":[{"kind":"INDICATORS","code":"so-lieu","title":"Số liệu","indicators":[
                 {"code":"ca","name":"Số ca","holds":{"type":"INTEGER","unit":"ca"}},
                 {"code":"dan","name":"Dân số","holds":{"type":"INTEGER","unit":"người"}},
                 {"code":"r","name":"R","holds":%s}]}]}""".formatted(holds), FormContent.class);
        var blueprint = Blueprint.of(form, Map.of());
        assertThat(blueprint.faults()).isEmpty();
        var field = Objects.requireNonNull(blueprint.fields().get(new OfFigures(new Code("r"), null)));
        return FilledForms.asked(field, blueprint.fields()).findFirst().orElseThrow();
    }
}
