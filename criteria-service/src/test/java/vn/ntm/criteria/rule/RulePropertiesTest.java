package vn.ntm.criteria.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.ntm.criteria.rule.Standard.CriterionRules;
import vn.ntm.criteria.rule.Standard.IndicatorRule;

class RulePropertiesTest {

    @Property
    void more_is_never_worse_for_at_least(
            @ForAll("thresholds") Threshold threshold,
            @ForAll("values") BigDecimal a,
            @ForAll("values") BigDecimal b,
            @ForAll("settings") Setting setting) {
        var worse = judge(new Rule.AtLeast(threshold), a.min(b), setting);
        var better = judge(new Rule.AtLeast(threshold), a.max(b), setting);

        assertThat(worse == Verdict.MET && better != Verdict.MET).isFalse();
        assertThat(worse == Verdict.UNDECIDED).isEqualTo(better == Verdict.UNDECIDED);
    }

    @Property
    void less_is_never_worse_for_at_most(
            @ForAll("thresholds") Threshold threshold,
            @ForAll("values") BigDecimal a,
            @ForAll("values") BigDecimal b,
            @ForAll("settings") Setting setting) {
        var worse = judge(new Rule.AtMost(threshold), a.max(b), setting);
        var better = judge(new Rule.AtMost(threshold), a.min(b), setting);

        assertThat(worse == Verdict.MET && better != Verdict.MET).isFalse();
    }

    @Property
    void a_share_is_judged_as_it_was_counted(
            @ForAll("values") BigDecimal numerator,
            @ForAll("values") BigDecimal limit,
            @ForAll("settings") Setting setting) {
        var counted = new Fact.Counted(numerator, BigDecimal.valueOf(4));
        var measured = new Fact.Measured(numerator.multiply(BigDecimal.valueOf(25)));
        var rule = new Rule.AtLeast(new Threshold.Fixed(limit));

        assertThat(Judge.judge(rule, Evidence.of(counted), setting).verdict())
                .isEqualTo(Judge.judge(rule, Evidence.of(measured), setting).verdict());
    }

    @Property
    void what_meets_an_adaptation_that_is_allowed_meets_the_national_value_wherever_there_is_one(
            @ForAll("rules") Rule national,
            @ForAll("rules") Rule own,
            @ForAll("values") BigDecimal value,
            @ForAll("settings") Setting setting) {
        if (!Strictness.lowers(national, own) && judge(own.over(national), value, setting) == Verdict.MET) {
            assertThat(judge(national, value, setting)).isNotEqualTo(Verdict.NOT_MET);
        }
    }

    @Property
    void a_rule_never_lowers_itself(@ForAll("rules") Rule rule) {
        assertThat(Strictness.lowers(rule, rule)).isFalse();
    }

    @Property
    void a_value_for_one_region_leaves_the_others_as_they_were(
            @ForAll("thresholds") Threshold national,
            @ForAll("values") BigDecimal raised,
            @ForAll("values") BigDecimal value,
            @ForAll("settings") Setting setting) {
        var before = new Rule.AtLeast(national);
        var own = new Rule.AtLeast(new Threshold.ByRegion(Map.of(Region.TDMNPB, new Threshold.Fixed(raised))));

        if (setting.place().column() != null && setting.place().column() != Region.TDMNPB) {
            assertThat(judge(own.over(before), value, setting)).isEqualTo(judge(before, value, setting));
        }
        assertThat(Strictness.lowered(before, own, Set.of(Region.TDMNPB))).isSubsetOf(Region.TDMNPB);
    }

    @Property
    void without_a_fact_nothing_is_met(@ForAll("rules") Rule rule, @ForAll("settings") Setting setting) {
        assertThat(Judge.judge(rule, Evidence.NOTHING, setting).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Property
    void taking_a_fact_away_never_makes_a_criterion_met(
            @ForAll("standards") Standard standard,
            @ForAll("facts") Map<String, Fact> facts,
            @ForAll("settings") Setting setting,
            @ForAll long seed) {
        var fewer = new HashMap<>(facts);
        var numbers = new ArrayList<>(facts.keySet());
        if (!numbers.isEmpty()) {
            fewer.remove(numbers.get(new Random(seed).nextInt(numbers.size())));
        }
        var all = standard.judge(facts, Map.of(), setting);

        var less = standard.judge(fewer, Map.of(), setting);

        for (int i = 0; i < all.criteria().size(); i++) {
            if (less.criteria().get(i).verdict() == Verdict.MET) {
                assertThat(all.criteria().get(i).verdict()).isEqualTo(Verdict.MET);
            }
        }
    }

    @Property
    void the_same_facts_give_the_same_verdicts_in_any_order(
            @ForAll("standards") Standard standard,
            @ForAll("facts") Map<String, Fact> facts,
            @ForAll("settings") Setting setting,
            @ForAll long seed) {
        var shuffled = new ArrayList<>(standard.criteria());
        Collections.shuffle(shuffled, new Random(seed));

        var once = standard.judge(facts, Map.of(), setting);
        var again = new Standard(shuffled).judge(new HashMap<>(facts), Map.of(), setting);

        assertThat(again.verdict()).isEqualTo(once.verdict());
        assertThat(again.criteria()).containsExactlyInAnyOrderElementsOf(once.criteria());
    }

    @Property
    void a_fact_reads_back_from_its_text(@ForAll("someFact") Fact fact) {
        assertThat(Fact.valueOf(fact.toString())).isEqualTo(fact);
    }

    private static Verdict judge(Rule rule, BigDecimal value, Setting setting) {
        return Judge.judge(rule, Evidence.of(new Fact.Measured(value)), setting).verdict();
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(1);
    }

    @Provide
    Arbitrary<Setting> settings() {
        return Combinators.combine(
                        Arbitraries.of(Region.class).injectNull(0.1),
                        Arbitraries.integers().between(1, 3).injectNull(0.2),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(2022, 2026))
                .as((region, group, difficult, year) -> new Setting(new Place(region, group, difficult), year));
    }

    @Provide
    Arbitrary<Threshold> thresholds() {
        Arbitrary<Threshold> plain = Arbitraries.oneOf(
                values().map(Threshold.Fixed::new),
                values().map(Threshold.Fixed::new),
                Arbitraries.of(new Threshold.ProvinceDefined(), new Threshold.NotEstablished()));
        Arbitrary<Threshold> byYear = Arbitraries.maps(Arbitraries.integers().between(2022, 2026), plain)
                .ofMaxSize(5)
                .map(Threshold.ByYear::new);
        Arbitrary<Threshold> byRegion = Arbitraries.maps(Arbitraries.of(Region.class), Arbitraries.oneOf(plain, byYear))
                .ofMaxSize(7)
                .map(Threshold.ByRegion::new);
        Arbitrary<Threshold> byGroup = Arbitraries.maps(Arbitraries.integers().between(1, 3), plain)
                .ofMaxSize(3)
                .map(Threshold.ByCommuneGroup::new);
        return Arbitraries.oneOf(plain, byYear, byRegion, byGroup);
    }

    @Provide
    Arbitrary<Rule> rules() {
        Arbitrary<Rule> plain = Arbitraries.oneOf(
                thresholds().map(Rule.AtLeast::new),
                thresholds().map(Rule.AtMost::new),
                thresholds().map(Rule.EqualTo::new),
                Combinators.combine(thresholds(), thresholds()).as(Rule.Between::new),
                Arbitraries.of(new Rule.IsTrue(false), new Rule.None(), new Rule.Increases(BigDecimal.ONE)));
        return Arbitraries.oneOf(
                plain,
                plain.map(rule -> new Rule.NotApplicableWhen(new Exemption.Declared("không có"), rule)),
                plain.list()
                        .ofSize(2)
                        .map(two -> new Rule.AllOf(List.of(
                                new Rule.Part("male", two.getFirst()), new Rule.Part("female", two.getLast())))));
    }

    @Provide
    Arbitrary<Standard> standards() {
        return rules().list().ofMinSize(1).ofMaxSize(6).map(rules -> {
            var criteria = new ArrayList<CriterionRules>();
            for (int i = 0; i < rules.size(); i++) {
                criteria.add(new CriterionRules(
                        "" + (i + 1),
                        List.of(
                                new IndicatorRule((i + 1) + ".1", rules.get(i)),
                                new IndicatorRule((i + 1) + ".2", new Rule.IsTrue(false)))));
            }
            return new Standard(criteria);
        });
    }

    @Provide
    Arbitrary<Map<String, Fact>> facts() {
        return Arbitraries.maps(
                Combinators.combine(
                                Arbitraries.integers().between(1, 6),
                                Arbitraries.integers().between(1, 2))
                        .as((criterion, indicator) -> criterion + "." + indicator),
                someFact());
    }

    @Provide
    Arbitrary<Fact> someFact() {
        Arbitrary<Fact> plain = Arbitraries.oneOf(
                values().map(Fact.Measured::new),
                Combinators.combine(values(), values()).as(Fact.Counted::new),
                Arbitraries.of(true, false).map(Fact.Said::new),
                Arbitraries.of(new Fact.NotApplicable(), new Fact.Level("Khá")));
        return Arbitraries.oneOf(
                plain, Arbitraries.maps(Arbitraries.of("male", "female"), plain).map(Fact.Parts::new));
    }
}
