package vn.ntm.assignment.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.StatedCheck;
import vn.ntm.assignment.arithmetic.StatedCheck.Share;
import vn.ntm.assignment.arithmetic.StatedCheck.Sum;
import vn.ntm.assignment.funding.PlanTerms.Component;
import vn.ntm.assignment.funding.PlanTerms.Line;
import vn.ntm.kernel.Code;

/** The money of a directive as figures that checks may refer to: {@code funding:F1}, {@code component:3}, {@code share:3}. */
@ApplicationScoped
public class FundingFigures {

    private final FundingPlans plans;

    FundingFigures(FundingPlans plans) {
        this.plans = plans;
    }

    @Transactional
    public Stated of(Code directive) {
        var figures = new HashMap<String, @Nullable BigDecimal>();
        var checks = new ArrayList<StatedCheck>();
        plans.of(directive).forEach(terms -> {
            terms.lines().forEach(line -> figures.put("funding:" + line.code(), line.amount()));
            terms.components().forEach(component -> {
                figures.put("component:" + component.code(), component.amount());
                figures.put("share:" + component.code(), component.percentStated());
            });
            checks.addAll(implied(terms));
        });
        return new Stated(figures, checks);
    }

    /** What every plan promises by its form, whether somebody wrote it down as a check or not. */
    private static List<StatedCheck> implied(PlanTerms terms) {
        var checks = new ArrayList<StatedCheck>();
        var parts = terms.lines().stream()
                .filter(line -> line.parent() != null)
                .collect(Collectors.groupingBy(
                        line -> String.valueOf(line.parent()),
                        Collectors.mapping(line -> "funding:" + line.code(), Collectors.toList())));
        for (Line line : terms.lines()) {
            if (parts.containsKey(line.code())) {
                checks.add(new Sum(
                        "Các nguồn của " + line.code(),
                        "funding:" + line.code(),
                        parts.getOrDefault(line.code(), List.of())));
            }
        }
        for (Component component : terms.components()) {
            if (component.percentStated() != null) {
                checks.add(new Share(
                        "Tỷ lệ của nội dung " + component.code(),
                        "share:" + component.code(),
                        "component:" + component.code(),
                        "funding:" + component.base()));
            }
        }
        return checks;
    }

    public record Stated(Map<String, @Nullable BigDecimal> figures, List<StatedCheck> implied) {}
}
