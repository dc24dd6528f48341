package vn.ntm.criteria.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.criteria.plan.Overview.Mean;
import vn.ntm.criteria.plan.Overview.OfBand;
import vn.ntm.criteria.plan.Overview.OfCriterion;
import vn.ntm.criteria.set.Content.Band;

/** Stated figures that do not follow from the facts are kept as quoted, and flagged. */
@ApplicationScoped
class CheckFigures {

    private final PlanViews views;

    CheckFigures(PlanViews views) {
        this.views = views;
    }

    @Transactional
    List<Finding> check(Stated stated) {
        var scope = views.scope(stated.set(), stated.period(), stated.under());
        var bands = stated.bands() == null ? List.<OfBand>of() : stated.bands();
        var figures = views.figures(
                scope, bands.stream().map(one -> new Band(one.from(), one.to())).toList());
        var findings = new ArrayList<Finding>();
        if (stated.average() != null) {
            findings.add(average(stated.average(), figures.average(), figures.atMost()));
        }
        if (stated.criteria() != null) {
            var known = views.criteria(stated.set(), scope, figures.units()).stream()
                    .collect(Collectors.toMap(OfCriterion::number, one -> one));
            stated.criteria().forEach((number, met) -> findings.add(criterion(number, met, known, figures.units())));
        }
        for (int i = 0; i < bands.size(); i++) {
            findings.add(band(bands.get(i), figures.bands().get(i)));
        }
        return findings;
    }

    /** As good as stated: 17.3 for 1629/94, but nothing up to 1362/94 rounds to 14.55. */
    private static Finding average(BigDecimal stated, Mean least, Mean most) {
        boolean derivable = LongStream.rangeClosed(least.numerator(), most.numerator())
                .anyMatch(sum -> Mean.rounded(sum, least.denominator(), Math.max(0, stated.scale()))
                                .compareTo(stated)
                        == 0);
        return finding("average", stated.toPlainString(), fraction(least), fraction(most), derivable);
    }

    private static Finding criterion(String number, int stated, Map<String, OfCriterion> known, int units) {
        var one = known.getOrDefault(number, new OfCriterion(number, number, 0, 0, 0, units));
        return finding(
                "criterion " + number,
                stated + "/" + units,
                one.met() + "/" + units,
                one.met() + one.undecided() + "/" + units,
                stated >= one.met() && stated <= one.met() + one.undecided());
    }

    private static Finding band(OfBand stated, OfBand computed) {
        return finding(
                "band " + stated.from() + (stated.to() == null ? "+" : "-" + stated.to()),
                String.valueOf(stated.units()),
                String.valueOf(computed.units()),
                String.valueOf(computed.units()),
                stated.units() == computed.units());
    }

    private static Finding finding(String what, String stated, String computed, String most, boolean derivable) {
        return new Finding(
                what,
                stated,
                computed,
                most,
                derivable,
                derivable
                        ? "Khớp với số liệu từng xã."
                        : "Không thể suy ra từ số liệu từng xã: từ %s đến nhiều nhất %s.".formatted(computed, most),
                derivable
                        ? "It follows from the facts of the units."
                        : "It cannot follow from the facts of the units: from %s to at most %s."
                                .formatted(computed, most));
    }

    private static String fraction(Mean mean) {
        return mean.numerator() + "/" + mean.denominator() + " = "
                + mean.value().toPlainString();
    }
}
