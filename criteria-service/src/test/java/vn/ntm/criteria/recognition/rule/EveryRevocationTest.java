package vn.ntm.criteria.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EveryRevocationTest {

    @Property
    void holds_for_every_number_of_criteria(
            @ForAll @IntRange(min = 1, max = 400) int criteria,
            @ForAll @IntRange(max = 400) int asked,
            @ForAll boolean weighty) {
        int fallen = Math.min(asked, criteria);
        boolean expected = fallen * 100 >= 50 * criteria || (fallen * 100 >= 30 * criteria && weighty && fallen > 0);

        assertThat(RevocationRuleTest.DECISION_18
                        .judge(RevocationRuleTest.numbers(fallen, weighty), criteria)
                        .revocable())
                .isEqualTo(expected);
    }
}
