package vn.ntm.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.events.FigureKind;
import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.events.RegimeTerms.Total;
import vn.ntm.kernel.Code;
import vn.ntm.reporting.consolidation.ConsolidationView.BodyFigure;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RatesTest {

    @ParameterizedTest(name = "{0} and {1}, told in {2}, are {3}")
    @CsvSource({
        "2/4,   2/4,  %,                50",
        "1/1,   1/9,  %,                20",
        "1/3,   0/0,  %,                33.33",
        "2/3,   1/0,  ‰,                1000",
        "90/30, 10/2, triệu đồng/người, 3.125"
    })
    void two_rates_are_the_sum_of_the_numerators_by_the_sum_of_the_denominators(
            String first, String second, String unit, BigDecimal total) {
        var rates = new Rates();
        parts(rates, "so-1", first);
        parts(rates, "so-2", second);
        // What somebody typed does not count beside what it is made of.
        rates.add(new Code("so-1"), null, new Code("ty-le"), BigDecimal.valueOf(100));

        var line = rates.line(rate(unit, Total.AVERAGE, "xong"));

        assertThat(line.value()).isEqualTo(total);
        assertThat(line.total()).isEqualTo(Total.RATIO);
        assertThat(line.addable()).isTrue();
        assertThat(line.reporters()).isEqualTo(2);
        assertThat(line.bodies()).isNull();
    }

    @Test
    void of_nothing_there_is_no_rate() {
        var rates = new Rates();
        parts(rates, "so-1", "0/0");

        assertThat(rates.line(rate("%", Total.RATIO, "xong")).value()).isNull();
    }

    @Test
    void without_parts_each_body_stands_for_itself() {
        var rates = new Rates();
        rates.add(new Code("so-1"), null, new Code("ty-le"), new BigDecimal("100.000000"));
        rates.add(new Code("so-2"), null, new Code("ty-le"), BigDecimal.valueOf(50));

        var line = rates.line(rate("%", Total.AVERAGE, null));

        assertThat(line.value()).isNull();
        assertThat(line.addable()).isFalse();
        assertThat(line.noteEn()).startsWith("Not addable");
        assertThat(line.bodies())
                .containsExactly(
                        new BodyFigure(new Code("so-1"), null, BigDecimal.valueOf(100)),
                        new BodyFigure(new Code("so-2"), null, BigDecimal.valueOf(50)));
    }

    @Test
    void one_body_without_its_parts_is_enough_to_leave_them_apart() {
        var rates = new Rates();
        parts(rates, "so-1", "1/4");
        rates.add(new Code("so-2"), null, new Code("ty-le"), BigDecimal.valueOf(90));

        var line = rates.line(rate("%", Total.RATIO, "xong"));

        assertThat(line.value()).isNull();
        assertThat(line.note()).contains("1 đơn vị");
        assertThat(Objects.requireNonNull(line.bodies()))
                .extracting(BodyFigure::value)
                .containsExactly(BigDecimal.valueOf(25), BigDecimal.valueOf(90));
    }

    private static void parts(Rates rates, String reporter, String quotient) {
        var parts = quotient.split("/", -1);
        rates.add(new Code(reporter), null, new Code("xong"), new BigDecimal(parts[0]));
        rates.add(new Code(reporter), null, new Code("giao"), new BigDecimal(parts[1]));
    }

    private static IndicatorAsked rate(String unit, Total total, @Nullable String numerator) {
        return new IndicatorAsked(
                new Code("ty-le"),
                "Tỷ lệ",
                unit,
                false,
                total,
                FigureKind.RATE,
                null,
                null,
                numerator == null ? null : new Code(numerator),
                numerator == null ? null : new Code("giao"),
                null);
    }
}
