package vn.ntm.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
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

    @ParameterizedTest(name = "{0} and {1}, {2} by {3}, told in {4}, are {5}")
    @CsvSource({
        "2/4,   2/4,  nhiệm vụ,   nhiệm vụ, %,                  50",
        "1/1,   1/9,  hộ nghèo,   hộ,       %,                  20",
        "1/3,   0/0,  ha,         ha,       %,                  33.33",
        "2/3,   1/0,  ca,         trẻ,      ‰,                  1000",
        "90/30, 10/2, triệu đồng, người,    Triệu đồng / người, 3.125",
        "2/30,  1/10, tỷ đồng,    người,    triệu đồng/người,   75",
        "6/1,   3/2,  tấn,        ha,       tạ/ha,              30",
        "500/1, 1/1,  triệu đồng, tỷ đồng,  %,                  25.05"
    })
    void two_rates_are_the_sum_of_the_numerators_by_the_sum_of_the_denominators(
            String first, String second, String above, String below, String unit, BigDecimal total) {
        var rates = rates(above, below);
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

    @ParameterizedTest(name = "{0} by {1} is not told in {2}")
    @CsvSource({"bác sĩ,     người,   bác sĩ/1 vạn dân", "công trình, tỷ đồng, %"})
    void what_does_not_divide_stands_as_each_body_typed_it(String above, String below, String unit) {
        var rates = rates(above, below);
        parts(rates, "so-1", "636/10000");
        rates.add(new Code("so-1"), null, new Code("ty-le"), new BigDecimal("63.600000"));
        parts(rates, "so-2", "1/10");

        var line = rates.line(rate(unit, Total.RATIO, "xong"));

        assertThat(line.value()).isNull();
        assertThat(line.addable()).isFalse();
        assertThat(line.note()).contains(unit);
        assertThat(line.bodies()).containsExactly(new BodyFigure(new Code("so-1"), null, new BigDecimal("63.6")));
    }

    @Test
    void of_nothing_there_is_no_rate() {
        var rates = rates("nhiệm vụ", "nhiệm vụ");
        parts(rates, "so-1", "0/0");

        assertThat(rates.line(rate("%", Total.RATIO, "xong")).value()).isNull();
    }

    @Test
    void without_parts_each_body_stands_for_itself() {
        var rates = rates("nhiệm vụ", "nhiệm vụ");
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
        var rates = rates("nhiệm vụ", "nhiệm vụ");
        parts(rates, "so-1", "1/4");
        rates.add(new Code("so-2"), null, new Code("ty-le"), BigDecimal.valueOf(90));

        var line = rates.line(rate("%", Total.RATIO, "xong"));

        assertThat(line.value()).isNull();
        assertThat(line.note()).contains("của 1 đơn vị");
        assertThat(Objects.requireNonNull(line.bodies()))
                .extracting(BodyFigure::value)
                .containsExactly(BigDecimal.valueOf(25), BigDecimal.valueOf(90));
    }

    @Test
    void a_report_that_lacks_parts_of_several_bodies_is_one() {
        var rates = rates("nhiệm vụ", "nhiệm vụ");
        parts(rates, "so-1", "1/4");
        rates.add(new Code("so-2"), null, new Code("xong"), BigDecimal.ONE);
        rates.add(new Code("so-2"), new Code("xa-1"), new Code("giao"), BigDecimal.ONE);
        rates.add(new Code("so-2"), new Code("xa-2"), new Code("giao"), BigDecimal.ONE);

        var line = rates.line(rate("%", Total.RATIO, "xong"));

        assertThat(line.note()).contains("của 1 đơn vị");
        assertThat(line.noteEn()).contains("of 1 bodies");
    }

    private static void parts(Rates rates, String reporter, String quotient) {
        var parts = quotient.split("/", -1);
        rates.add(new Code(reporter), null, new Code("xong"), new BigDecimal(parts[0]));
        rates.add(new Code(reporter), null, new Code("giao"), new BigDecimal(parts[1]));
    }

    private static Rates rates(String above, String below) {
        return new Rates(
                List.of(asked("xong", above, Total.SUM, null, null), asked("giao", below, Total.SUM, null, null)));
    }

    private static IndicatorAsked rate(String unit, Total total, @Nullable String numerator) {
        return asked("ty-le", unit, total, FigureKind.RATE, numerator);
    }

    private static IndicatorAsked asked(
            String code, String unit, Total total, @Nullable FigureKind kind, @Nullable String numerator) {
        return new IndicatorAsked(
                new Code(code),
                code,
                unit,
                false,
                total,
                kind,
                null,
                null,
                numerator == null ? null : new Code(numerator),
                numerator == null ? null : new Code("giao"),
                null);
    }
}
