package vn.ntm.criteria.rule;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** One unit against one standard. */
public record Assessment(Verdict verdict, List<OfCriterion> criteria) {

    /**
     * @param asAWhole it was assessed without its indicators
     * @param missing the indicators that nobody has reported
     */
    public record OfCriterion(
            String number, Verdict verdict, boolean asAWhole, List<OfIndicator> indicators, List<String> missing) {

        static OfCriterion of(String number, List<OfIndicator> indicators) {
            var verdict = Verdict.all(
                    indicators.stream().map(i -> i.judgement().verdict()).toList());
            return new OfCriterion(number, verdict, false, List.copyOf(indicators), missing(indicators));
        }

        static OfCriterion asAWhole(String number, boolean met, List<OfIndicator> indicators) {
            return new OfCriterion(
                    number, met ? Verdict.MET : Verdict.NOT_MET, true, List.copyOf(indicators), missing(indicators));
        }

        private static List<String> missing(List<OfIndicator> indicators) {
            return indicators.stream()
                    .filter(i -> i.judgement().missing())
                    .map(OfIndicator::number)
                    .toList();
        }

        /** How far this criterion is from being met, in indicators: 0.1 for one that lacks a tenth of its threshold. */
        BigDecimal gap() {
            if (verdict.satisfied()) {
                return BigDecimal.ZERO;
            }
            if (asAWhole || indicators.isEmpty()) {
                return BigDecimal.ONE;
            }
            return indicators.stream()
                    .map(indicator -> indicator.judgement().share())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    public record OfIndicator(String number, @Nullable Fact fact, Judgement judgement) {}

    static Assessment of(List<OfCriterion> criteria) {
        return new Assessment(
                Verdict.all(criteria.stream().map(OfCriterion::verdict).toList()), List.copyOf(criteria));
    }

    /** The numbers of the criteria that are met, or not asked of this unit. */
    public List<String> satisfied() {
        return criteria.stream()
                .filter(c -> c.verdict().satisfied())
                .map(OfCriterion::number)
                .toList();
    }

    public List<OfIndicator> indicators() {
        return criteria.stream().flatMap(c -> c.indicators().stream()).toList();
    }

    /** The numbers of the criteria with this verdict. */
    public List<String> numbered(Verdict verdict) {
        return criteria.stream()
                .filter(c -> c.verdict() == verdict)
                .map(OfCriterion::number)
                .toList();
    }

    /** The sum over all criteria; what ranking compares after the number of criteria. */
    public BigDecimal gap() {
        return criteria.stream().map(OfCriterion::gap).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
