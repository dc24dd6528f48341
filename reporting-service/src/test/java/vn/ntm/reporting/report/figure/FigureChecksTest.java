package vn.ntm.reporting.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.events.FigureKind;
import vn.ntm.events.RegimeTerms;
import vn.ntm.events.RegimeTerms.Comparison;
import vn.ntm.events.RegimeTerms.FigureRelation;
import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.events.RegimeTerms.Total;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Frequency;
import vn.ntm.kernel.Period;
import vn.ntm.platform.problem.Violation;
import vn.ntm.reporting.report.Cell.OfFigures;
import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.Content.Figure;
import vn.ntm.reporting.report.figure.PreviousFigures.Previous;

/** What may be reported of the dispatch of Hà Tĩnh: so many tasks given, done and overdue, and the rate of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureChecksTest {

    private static final IndicatorAsked GIVEN = asked("giao", "nhiệm vụ", FigureKind.COUNT, null, null);
    private static final IndicatorAsked DONE = asked("xong", "nhiệm vụ", FigureKind.COUNT, null, null);
    private static final IndicatorAsked OVERDUE = asked("qua-han", "nhiệm vụ", FigureKind.COUNT, null, null);
    private static final IndicatorAsked RATE = asked("ty-le", "%", FigureKind.SHARE, "xong", "giao");

    private static final RegimeTerms DISPATCH = terms(
            false,
            List.of(GIVEN, DONE, OVERDUE, RATE),
            new FigureRelation(codes("xong"), Comparison.AT_MOST, codes("giao")),
            new FigureRelation(codes("qua-han"), Comparison.AT_MOST, codes("giao")));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            giao=12 xong=9 qua-han=1 ty-le=75       |
            giao=12 xong=9 qua-han=1                |
            giao=0 xong=0 qua-han=0                 |
            giao=12.0 xong=9 qua-han=1              |
            giao=3 xong=2 qua-han=0 ty-le=66.67     |
            giao=3 xong=2 qua-han=0 ty-le=66.6      |
            giao=3 xong=2 qua-han=0 ty-le=67        |
            giao=3 xong=2 qua-han=0 ty-le=66.5      | /values/3/value rate-not-as-reckoned
            giao=3 xong=2 qua-han=0 ty-le=66.670000 | /values/3/value rate-not-as-reckoned
            giao=2 xong=9 qua-han=0                 | /values/1/value part-more-than-whole, /values/1/value relation-broken
            giao=2 xong=1 qua-han=3                 | /values/2/value relation-broken
            giao=2 xong=1 qua-han=-1                | /values/2/value figure-too-small
            giao=12.5 xong=9 qua-han=1              | /values/0/value figure-not-whole
            giao=4 xong=2 qua-han=0 ty-le=100       | /values/3/value rate-not-as-reckoned
            giao=4 xong=4 qua-han=0 ty-le=100       |
            giao=4 xong=2 qua-han=0 ty-le=101       | /values/3/value figure-too-large, /values/3/value rate-not-as-reckoned
            giao=0 xong=0 qua-han=0 ty-le=100       | /values/3/value rate-of-nothing
            ty-le=100.01                            | /values/0/value figure-too-large
            giao=5 giao@xa-1=3 xong@xa-1=4          | /values/2/value part-more-than-whole, /values/2/value relation-broken
            giao=5 xong@xa-1=9                      |
            """)
    void a_figure_fits_its_kind_and_the_others(String figures, @Nullable String wrong) {
        assertThat(FigureChecks.errors(content(figures), DISPATCH, DISPATCH).map(FigureChecksTest::line))
                .containsExactlyInAnyOrder(wrong == null ? new String[0] : wrong.split(", ", -1));
    }

    @ParameterizedTest(name = "{0} by {1}, told in {2}: {3} is {4}")
    @CsvSource(delimiter = '|', textBlock = """
            tỷ đồng    | người    | triệu đồng/người   | a=636 b=10000 r=63.6 |
            bác sĩ     | người    | bác sĩ/1 vạn dân   | a=12 b=10000 r=12    |
            tấn        | ha       | tạ/ha              | a=6 b=1 r=60         |
            triệu đồng | tỷ đồng  | %                  | a=500 b=1 r=50       |
            triệu đồng | người    | triệu đồng/người   | a=636 b=10 r=63.6    |
            triệu đồng | người    | Triệu đồng / Người | a=636 b=10 r=63.7    | rate-not-as-reckoned
            hộ nghèo   | hộ       | %                  | a=1 b=4 r=24         | rate-not-as-reckoned
            tỷ đồng    | Tỷ  đồng | %                  | a=1 b=4 r=24         | rate-not-as-reckoned
            """)
    void a_rate_is_reckoned_where_its_units_say_how(
            String above, String below, String unit, String figures, @Nullable String wrong) {
        var terms = terms(
                false,
                List.of(
                        asked("a", above, null, null, null),
                        asked("b", below, null, null, null),
                        asked("r", unit, unit.equals("%") ? FigureKind.SHARE : FigureKind.RATE, "a", "b")));

        assertThat(FigureChecks.errors(content(figures), terms, terms).map(Violation::code))
                .containsExactly(wrong == null ? new String[0] : new String[] {wrong});
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "nhiệm vụ, COUNT",
        "hợp đồng, COUNT",
        "công trình, COUNT",
        "điểm trường, COUNT",
        "hộ, COUNT",
        "triệu đồng, AMOUNT",
        "Tỷ đồng, AMOUNT",
        "nghìn ha, AMOUNT",
        "km, AMOUNT",
        "ngày công, AMOUNT",
        "%, RATE",
        "% so với kế hoạch, RATE",
        "triệu đồng/người/năm, RATE"
    })
    void a_kind_that_is_not_stated_is_that_of_the_unit(String unit, FigureKind kind) {
        assertThat(asked("a", unit, null, null, null).kindOrUsual()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            nhiệm vụ   |      |     | 12.5 | figure-not-whole
            nhiệm vụ   |      |     | -1   | figure-too-small
            triệu đồng |      |     | 12.5 |
            triệu đồng |      |     | -0.5 | figure-too-small
            triệu đồng | -100 |     | -0.5 |
            triệu đồng | -100 | 10  | 10.5 | figure-too-large
            %          |      |     | 120  |
            %          | 0    | 100 | 120  | figure-too-large
            """)
    void a_range_is_that_of_the_kind_or_the_one_stated(
            String unit, @Nullable BigDecimal least, @Nullable BigDecimal most, String value, @Nullable String wrong) {
        var asked = new IndicatorAsked(new Code("a"), "A", unit, true, Total.NONE, null, least, most, null, null, null);
        var terms = terms(false, List.of(asked));

        assertThat(FigureChecks.errors(content("a=" + value), terms, terms).map(Violation::code))
                .containsExactly(wrong == null ? new String[0] : new String[] {wrong});
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "%, 120, true",
        "%, 100, false",
        "%, -3, true",
        "triệu đồng/người, 120, false",
        "triệu đồng/người, -1, true"
    })
    void an_unusual_rate_is_asked_about(String unit, String value, boolean isAsked) {
        var content = content("a=" + value);
        var said = Said.in(content);

        assertThat(said.of(new Code("a"))
                        .flatMap(figure ->
                                FigureChecks.unusual(figure, asked("a", unit, null, null, null), said, Map.of())
                                        .stream()))
                .hasSize(isAsked ? 1 : 0);
    }

    @ParameterizedTest(name = "{0}: {1} after {2}, at most {3} %: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            nhiệm vụ   | 12   | 12   |     | false
            nhiệm vụ   | 4    | 1    |     | false
            nhiệm vụ   | 20   | 12   |     | false
            nhiệm vụ   | 120  | 12   |     | true
            nhiệm vụ   | 12   | 120  |     | true
            nhiệm vụ   | 500  | 0    |     | true
            nhiệm vụ   | 9    | 0    |     | false
            triệu đồng | 40   | 10   |     | false
            triệu đồng | 0.5  | 500  |     | true
            %          | 95   | 40   |     | true
            %          | 80   | 40   |     | false
            nhiệm vụ   | 14   | 12   | 20  | false
            nhiệm vụ   | 15   | 12   | 20  | true
            nhiệm vụ   | 120  | 12   | 900 | false
            """)
    void a_jump_against_the_period_before_is_asked_about(
            String unit, String now, BigDecimal before, @Nullable BigDecimal most, boolean isAsked) {
        var asked = new IndicatorAsked(new Code("a"), "A", unit, true, Total.NONE, null, null, null, null, null, most);

        assertThat(jump("2024-M05", before, false).of(figure(now), asked).isPresent())
                .isEqualTo(isAsked);
    }

    @Test
    void what_is_cumulative_falls_only_at_the_beginning_of_a_year() {
        var asked = asked("a", "triệu đồng", null, null, null);

        assertThat(jump("2024-M05", BigDecimal.valueOf(12), true).of(figure("11"), asked))
                .hasValueSatisfying(question -> assertThat(question.rule()).isEqualTo(Jump.FALLS));
        assertThat(jump("2023-M12", BigDecimal.valueOf(120), true).of(figure("1"), asked))
                .isEmpty();
        assertThat(jump("2024-M05", BigDecimal.valueOf(12), false).of(figure("11"), asked))
                .isEmpty();
    }

    private static Jump jump(String period, BigDecimal before, boolean cumulative) {
        var figures = new HashMap<OfFigures, BigDecimal>();
        figures.put(new OfFigures(new Code("a"), null), before);
        return new Jump(new Previous(Period.valueOf(period), figures), Period.valueOf("2024-M06"), cumulative);
    }

    private static Said.Figure figure(String value) {
        return Said.in(content("a=" + value)).of(new Code("a")).findFirst().orElseThrow();
    }

    /** {@code giao=12 xong@xa-1=3}: figures of the reporter as a whole, or of a body below it. */
    private static Content content(String figures) {
        return new Content(
                Arrays.stream(figures.split(" ", -1))
                        .map(figure -> figure.split("[=@]", -1))
                        .map(parts -> new Figure(
                                new Code(parts[0]),
                                parts.length == 3 ? new Code(parts[1]) : null,
                                new BigDecimal(parts[parts.length - 1]),
                                null))
                        .toList(),
                List.of());
    }

    private static IndicatorAsked asked(
            String code,
            String unit,
            @Nullable FigureKind kind,
            @Nullable String numerator,
            @Nullable String denominator) {
        return new IndicatorAsked(
                new Code(code),
                code,
                unit,
                true,
                Total.NONE,
                kind,
                null,
                null,
                numerator == null ? null : new Code(numerator),
                denominator == null ? null : new Code(denominator),
                null);
    }

    private static RegimeTerms terms(boolean cumulative, List<IndicatorAsked> indicators, FigureRelation... relations) {
        return new RegimeTerms(
                new Code("nl5"),
                "Báo cáo tháng",
                "Công văn",
                Frequency.MONTHLY,
                List.of(6),
                null,
                List.of(),
                List.of(),
                indicators,
                List.of(),
                LocalDate.of(2024, 1, 1),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                cumulative,
                null,
                null,
                List.of(relations));
    }

    private static List<Code> codes(String... codes) {
        return Arrays.stream(codes).map(Code::new).collect(Collectors.toList());
    }

    private static String line(Violation violation) {
        return violation.pointer() + " " + violation.code();
    }
}
