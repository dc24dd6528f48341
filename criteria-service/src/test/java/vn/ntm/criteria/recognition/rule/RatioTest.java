package vn.ntm.criteria.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class RatioTest {

    @Property
    void is_judged_by_whole_numbers_and_never_rounded(
            @ForAll @IntRange(max = 4_000) int part,
            @ForAll @IntRange(min = 1, max = 4_000) int whole,
            @ForAll @BigRange(min = "0", max = "120") @Scale(2) BigDecimal limit) {
        var exact = BigInteger.valueOf(part)
                .multiply(BigInteger.valueOf(10_000))
                .compareTo(limit.movePointRight(2).toBigIntegerExact().multiply(BigInteger.valueOf(whole)));

        assertThat(Ratio.of(part, whole).atLeast(limit)).isEqualTo(exact >= 0);
    }

    @Example
    void a_share_below_ninety_percent_is_not_shown_as_ninety() {
        assertThat(Ratio.of(899_999, 1_000_000).percent()).isEqualByComparingTo("89.9999");
        assertThat(Ratio.of(9, 10).percent()).isEqualByComparingTo("90");
        assertThat(Ratio.of(2, 3).percent()).isEqualByComparingTo("66.67");
    }

    @Property
    void never_reads_as_if_it_lay_on_the_other_side(
            @ForAll @IntRange(max = 100_000) int part,
            @ForAll @IntRange(min = 1, max = 100_000) int whole,
            @ForAll @IntRange(max = 120) int limit) {
        var words = Ratio.of(part, whole).against(BigDecimal.valueOf(limit)).split(" ", -1);

        int shown = new BigDecimal(words[2]).compareTo(new BigDecimal(words[5]));
        assertThat(words[4]).isEqualTo(shown < 0 ? "<" : shown == 0 ? "=" : ">");
    }

    @Property
    void never_gets_worse_when_one_more_unit_holds(
            @ForAll @IntRange(max = 999) int part,
            @ForAll @IntRange(min = 1_000, max = 2_000) int whole,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal limit) {
        assertThat(!Ratio.of(part, whole).atLeast(limit)
                        || Ratio.of(part + 1, whole).atLeast(limit))
                .isTrue();
    }

    @Property(tries = 1)
    void shows_two_digits_and_more_where_it_takes_more() {
        assertThat(Ratio.of(8, 13).against(BigDecimal.valueOf(100))).isEqualTo("8/13 = 61.54 % < 100 %");
        assertThat(Ratio.of(79_999_999, 100_000_000).against(BigDecimal.valueOf(80)))
                .isEqualTo("79999999/100000000 = 79.999999 % < 80 %");
    }
}
