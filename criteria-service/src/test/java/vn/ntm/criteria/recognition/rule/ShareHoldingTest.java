package vn.ntm.criteria.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import vn.ntm.criteria.recognition.rule.Prerequisite.ShareHolding;
import vn.ntm.kernel.Code;

class ShareHoldingTest {

    @Property(tries = 300)
    void who_is_missing_and_who_holds_are_all_that_were_counted(
            @ForAll @IntRange(min = 1, max = 150) int all,
            @ForAll @IntRange(max = 150) int some,
            @ForAll @IntRange(max = 100) int limit) {
        int holding = Math.min(all, some);
        var facts = Known.communes(all, holding);

        var found = Checks.of(
                new ShareHolding(
                        new Label(new Code("asked"), "", "", Confidence.PUBLISHED),
                        List.of(new Code("commune")),
                        List.of(new Code("ntm")),
                        BigDecimal.valueOf(limit),
                        false),
                facts);

        var together = new ArrayList<>(found.missing());
        together.addAll(facts.holders());
        assertThat(together).containsExactlyInAnyOrderElementsOf(found.counted());
        assertThat(found.met()).isEqualTo(holding * 100 >= limit * all);
    }
}
