package vn.ntm.criteria.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.criteria.recognition.rule.Prerequisite.Declared;
import vn.ntm.criteria.recognition.rule.Prerequisite.DeclaredFigure;
import vn.ntm.criteria.recognition.rule.Prerequisite.DeclaredShare;
import vn.ntm.criteria.recognition.rule.Prerequisite.Holds;
import vn.ntm.criteria.recognition.rule.Prerequisite.MeetsCriteria;
import vn.ntm.criteria.recognition.rule.Prerequisite.NoConstructionDebt;
import vn.ntm.criteria.recognition.rule.Prerequisite.Satisfaction;
import vn.ntm.criteria.recognition.rule.Prerequisite.ShareHolding;
import vn.ntm.kernel.Code;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChecksTest {

    private static final Code CODE = new Code("asked");
    private static final Label LABEL = new Label(CODE, "Điều kiện", "Prerequisite", Confidence.PUBLISHED);
    private static final List<Code> COMMUNE = List.of(new Code("commune"));
    private static final List<Code> STANDARD = List.of(new Code("ntm"));

    @Test
    void a_unit_holds_the_tier_or_is_named_as_missing() {
        var asked = new Holds(LABEL, STANDARD);

        assertThat(Checks.of(asked, Known.holder()).met()).isTrue();
        assertThat(Checks.of(asked, Known.nothing()).missing()).containsExactly(Known.UNIT);
    }

    @ParameterizedTest(name = "{1} of {0} against {2} %")
    @CsvSource(textBlock = """
            13, 13, 100, true
            13, 12, 100, false
            13, 8,  100, false
            10, 1,  10,  true
            11, 1,  10,  false
            20, 2,  10,  true
            19, 10, 50,  true
            20, 10, 50,  true
            19, 9,  50,  false
            """)
    void a_share_of_units_is_counted_exactly(int all, int holding, BigDecimal atLeast, boolean met) {
        var found = Checks.of(new ShareHolding(LABEL, COMMUNE, STANDARD, atLeast, false), Known.communes(all, holding));

        assertThat(found.met()).isEqualTo(met);
        assertThat(found.figures()).isEqualTo(holding + "/" + all);
        assertThat(found.counted()).hasSize(all);
        assertThat(found.missing()).hasSize(all - holding);
    }

    @Test
    void a_share_says_the_figures_and_who_is_missing() {
        var asked = new ShareHolding(LABEL, COMMUNE, STANDARD, BigDecimal.valueOf(100), false);

        var reason = Checks.of(asked, Known.communes(13, 11)).reason();

        assertThat(reason.vi()).isEqualTo("11/13 = 84,62 % < 100 %; chưa được công nhận: x-12, x-13");
        assertThat(reason.en()).isEqualTo("11/13 = 84.62 % < 100 %; not recognised: x-12, x-13");
    }

    @Test
    void where_there_is_no_such_unit_the_rule_says_whether_that_is_enough() {
        assertThat(townships(true).met()).isTrue();
        assertThat(townships(false).met()).isFalse();
    }

    @Test
    void without_an_evaluation_the_criteria_are_not_met_and_it_says_so() {
        var found = Checks.of(new MeetsCriteria(LABEL), Known.nothing());

        assertThat(found.met()).isFalse();
        assertThat(found.reason().en()).isEqualTo("There is no evaluation against the criteria set.");
    }

    @Test
    void a_verdict_counts_as_it_was_computed() {
        var asked = new MeetsCriteria(LABEL);
        var short2 = new Verdict(false, 17, 19, List.of("10", "17"));

        assertThat(Checks.of(asked, Known.evaluated(new Verdict(true, 19, 19, List.of())))
                        .met())
                .isTrue();
        assertThat(Checks.of(asked, Known.evaluated(short2)).reason().en())
                .isEqualTo("17 of 19 criteria are met; not met or without figures: 10, 17");
    }

    @ParameterizedTest(name = "{0} and {1} of 1000")
    @CsvSource(textBlock = """
            1000, 800, true
            1000, 799, false
            999,  801, true
            999,  800, false
            """)
    void satisfaction_is_asked_of_the_whole_and_of_each(long first, long second, boolean met) {
        var facts = Known.communes(2, 0)
                .asked("Giao thông", Known.commune(1), first, 1_000)
                .asked("Giao thông", Known.commune(2), second, 1_000);

        assertThat(Checks.of(satisfaction(COMMUNE), facts).met()).isEqualTo(met);
    }

    @Test
    void every_commune_below_80_percent_is_named_with_its_content() {
        var facts = Known.communes(2, 0)
                .asked("Giao thông", Known.commune(1), 100, 100)
                .asked("Giao thông", Known.commune(2), 79, 100)
                .asked("Môi trường", Known.commune(1), 100, 100);

        assertThat(Checks.of(satisfaction(COMMUNE), facts).reason().vi())
                .isEqualTo("279/300 = 93 % > 90 %; x-2, Giao thông: 79/100 = 79 % < 80 %; "
                        + "Môi trường: chưa lấy ý kiến ở x-2");
    }

    @Test
    void a_commune_is_asked_itself() {
        var asked = satisfaction(List.of());

        assertThat(Checks.of(asked, Known.nothing()).reason().en())
                .isEqualTo("There is no survey of residents' satisfaction.");
        assertThat(Checks.of(asked, Known.nothing().asked("Chung", Known.UNIT, 9, 10))
                        .met())
                .isTrue();
        assertThat(Checks.of(asked, Known.nothing().asked("Chung", Known.commune(1), 10, 10))
                        .missing())
                .containsExactly(Known.UNIT);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "0.00, true", "0.000001, false", "350, false"})
    void construction_debt_is_nothing_or_it_is_debt(BigDecimal debt, boolean met) {
        assertThat(Checks.of(new NoConstructionDebt(LABEL), value(debt)).met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"4, true", "3.99, false", "4.01, true"})
    void a_figure_reaches_its_limit(BigDecimal green, boolean met) {
        var found = Checks.of(new DeclaredFigure(LABEL, BigDecimal.valueOf(4), "m²/người"), value(green));

        assertThat(found.met()).isEqualTo(met);
        assertThat(found.reason().en()).contains("m²/người", "Công văn 12");
    }

    @ParameterizedTest
    @CsvSource({"61.6, 56, true", "61.59, 56, false", "50, 56, false"})
    void income_of_a_model_commune_is_110_percent_of_the_advanced_level(
            BigDecimal income, BigDecimal level, boolean met) {
        var said = new Declaration(CODE, null, null, income, level, "Công văn 12");

        assertThat(Checks.of(new DeclaredShare(LABEL, BigDecimal.valueOf(110)), Known.declaring(said))
                        .met())
                .isEqualTo(met);
    }

    @Test
    void a_condition_is_confirmed_denied_or_not_declared() {
        var asked = new Declared(LABEL);

        assertThat(Checks.of(asked, holds(true)).met()).isTrue();
        assertThat(Checks.of(asked, holds(false)).reason().vi()).isEqualTo("Không bảo đảm: Công văn 12");
        assertThat(Checks.of(asked, Known.nothing()).reason().en()).isEqualTo("It was not declared with a document.");
    }

    @Test
    void a_declaration_of_another_form_is_none() {
        assertThat(Checks.of(new NoConstructionDebt(LABEL), holds(true)).met()).isFalse();
        assertThat(Checks.of(new DeclaredShare(LABEL, BigDecimal.ONE), value(BigDecimal.TEN))
                        .met())
                .isFalse();
    }

    private static Finding townships(boolean noneIsEnough) {
        return Checks.of(
                new ShareHolding(LABEL, COMMUNE, STANDARD, BigDecimal.valueOf(100), noneIsEnough), Known.nothing());
    }

    private static Satisfaction satisfaction(List<Code> kinds) {
        return new Satisfaction(LABEL, BigDecimal.valueOf(90), BigDecimal.valueOf(80), kinds);
    }

    private static Known value(@Nullable BigDecimal value) {
        return Known.declaring(new Declaration(CODE, null, value, null, null, "Công văn 12"));
    }

    private static Known holds(boolean holds) {
        return Known.declaring(new Declaration(CODE, holds, null, null, null, "Công văn 12"));
    }
}
