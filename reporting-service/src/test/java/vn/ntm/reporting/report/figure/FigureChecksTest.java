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
            giao=3 xong=1 qua-han=0 ty-le=33        |
            giao=3 xong=1 qua-han=0 ty-le=33.333333 |
            giao=3 xong=1 qua-han=0 ty-le=34        | /values/3/value rate-not-as-reckoned
            giao=3 xong=1 qua-han=0 ty-le=33.333334 | /values/3/value rate-not-as-reckoned
            giao=3 xong=2 qua-han=0 ty-le=66        |
            giao=1000 xong=991 qua-han=0 ty-le=100  | /values/3/value rate-not-as-reckoned
            giao=1000 xong=1 qua-han=0 ty-le=1      | /values/3/value rate-not-as-reckoned
            giao=1000 xong=744 qua-han=0 ty-le=75   | /values/3/value rate-not-as-reckoned
            giao=1000 xong=749 qua-han=0 ty-le=75   |
            giao=8 xong=1 qua-han=0 ty-le=13        |
            giao=8 xong=1 qua-han=0 ty-le=12        |
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
            tỷ đồng    | người    | triệu đồng/người   | a=2 b=100 r=0.02     | rate-not-as-reckoned
            tỷ đồng    | triệu đồng | %                | a=2 b=1000 r=0.2     | part-more-than-whole rate-not-as-reckoned
            triệu đồng | người    | nghìn đồng/người   | a=1000 b=100 r=10    | rate-not-as-reckoned
            triệu đồng | người    | nghìn đồng/người   | a=1000 b=100 r=10000 |
            tấn        | ha       | tạ/ha              | a=6 b=1 r=6          | rate-not-as-reckoned
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
                .containsExactly(wrong == null ? new String[0] : wrong.split(" ", -1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            100000 74999 75.000 | 75 % was typed, but 74999 / 100000 = 74.999 %.
            3 1 34              | 34 % was typed, but 1 / 3 = 33.33 %.
            3 1 33.333334       | 33.333334 % was typed, but 1 / 3 = 33.333333 %.
            """)
    void the_words_show_enough_decimals_to_differ(String figures, String words) {
        var parts = figures.split(" ", -1);
        var content = content("giao=%s xong=%s ty-le=%s".formatted(parts[0], parts[1], parts[2]));

        assertThat(FigureChecks.errors(content, DISPATCH, DISPATCH)
                        .map(violation -> violation.message().en()))
                .containsExactly(words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            tong=1000 ngheo=100 can=50 khac=850 |
            tong=1000 ngheo=100 can=50          |
            tong=1000 can=1001                  | /values/1/value relation-broken
            tong=1000 ngheo=600 can=600         | /values/1/value relation-broken
            ngheo=600 can=600                   |
            tong=1000                           |
            tong@x=10 ngheo@x=11                | /values/1/value relation-broken
            """)
    void parts_that_are_there_are_not_more_than_the_whole_whatever_is_missing(String figures, @Nullable String wrong) {
        for (var relation : List.of(
                new FigureRelation(codes("ngheo", "can", "khac"), Comparison.EQUAL, codes("tong")),
                new FigureRelation(codes("tong"), Comparison.EQUAL, codes("ngheo", "can", "khac")))) {
            var terms = terms(
                    false,
                    List.of(
                            asked("tong", "hộ", null, null, null),
                            asked("ngheo", "hộ", null, null, null),
                            asked("can", "hộ", null, null, null),
                            asked("khac", "hộ", null, null, null)),
                    relation);

            assertThat(FigureChecks.errors(content(figures), terms, terms).map(Violation::code))
                    .containsExactly(wrong == null ? new String[0] : new String[] {"relation-broken"});
        }
    }

    @Test
    void what_may_be_negative_can_still_make_up_for_the_rest() {
        var change = new IndicatorAsked(
                new Code("bien-dong"),
                "Biến động",
                "hộ",
                true,
                Total.SUM,
                FigureKind.AMOUNT,
                BigDecimal.valueOf(-1000),
                null,
                null,
                null,
                null);
        var terms = terms(
                false,
                List.of(asked("tong", "hộ", null, null, null), asked("ngheo", "hộ", null, null, null), change),
                new FigureRelation(codes("ngheo", "bien-dong"), Comparison.EQUAL, codes("tong")));

        assertThat(FigureChecks.errors(content("tong=5 ngheo=9"), terms, terms)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}, at most {2} {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            2    | tỷ đồng    | 1000 | triệu đồng | relation-broken
            1    | tỷ đồng    | 1000 | triệu đồng |
            1500 | nghìn đồng | 1.5  | triệu đồng |
            1501 | nghìn đồng | 1.5  | triệu đồng | relation-broken
            900  | m          | 1    | km         |
            2    | ha         | 9999 | m2         | relation-broken
            2    | nghìn hộ   | 1999 | hộ         | relation-broken
            9    | hộ         | 1    | tỷ đồng    |
            """)
    void a_relation_compares_in_units_that_are_known_by_their_factor(
            String left, String leftUnit, String right, String rightUnit, @Nullable String wrong) {
        var terms = terms(
                false,
                List.of(asked("a", leftUnit, null, null, null), asked("b", rightUnit, null, null, null)),
                new FigureRelation(codes("a"), Comparison.AT_MOST, codes("b")));

        assertThat(FigureChecks.errors(content("a=%s b=%s".formatted(left, right)), terms, terms)
                        .map(Violation::code))
                .containsExactly(wrong == null ? new String[0] : new String[] {wrong});
    }

    @ParameterizedTest(name = "{0}: {1}, asked {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a=5 a@xa-1=6           | part-more-than-whole | false
            a=5 a@xa-1=5           |                      | false
            a=5 a@xa-1=3 a@xa-2=2  |                      | false
            a=5 a@xa-1=3 a@xa-2=3  |                      | true
            a=5 a@xa-1=1           |                      | false
            a@xa-1=3 a@xa-2=3      |                      | false
            """)
    void bodies_below_have_no_more_than_the_whole(String figures, @Nullable String wrong, boolean isAsked) {
        var asked = new IndicatorAsked(new Code("a"), "A", "km", true, Total.SUM, null, null, null, null, null, null);
        var terms = terms(false, List.of(asked));

        assertThat(FigureChecks.errors(content(figures), terms, terms).map(Violation::code))
                .containsExactly(wrong == null ? new String[0] : new String[] {wrong});
        assertThat(new PartsOfWhole(Said.in(content(figures))).doubtful(asked).isPresent())
                .isEqualTo(isAsked);
    }

    @Test
    void what_is_not_added_up_has_no_parts() {
        var parts = new PartsOfWhole(Said.in(content("a=5 a@xa-1=6")));

        assertThat(parts.violated(asked("a", "km", null, null, null))).isEmpty();
        assertThat(parts.violated(asked("a", "%", null, null, null))).isEmpty();
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

    @ParameterizedTest(name = "70 before {1} in {0}: {2}")
    @CsvSource({"2024-M07, 50, true", "2024-M07, 70, false", "2024-M07, 90, false", "2025-M01, 5,  false"})
    void what_is_cumulative_falls_in_a_later_period_that_was_told_already(
            String period, BigDecimal then, boolean isAsked) {
        var later = Map.of(new OfFigures(new Code("a"), null), then);

        assertThat(new LaterFall(new Previous(Period.valueOf(period), later), Period.valueOf("2024-M06"))
                        .of(figure("70"), asked("a", "triệu đồng", null, null, null))
                        .isPresent())
                .isEqualTo(isAsked);
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
