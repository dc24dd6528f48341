package vn.ntm.assignment.funding;

import static vn.ntm.assignment.funding.PlanTerms.isTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Percent;
import vn.ntm.assignment.arithmetic.Percent.Verdict;
import vn.ntm.assignment.funding.PlanTerms.Component;
import vn.ntm.assignment.funding.PlanTerms.Contribution;
import vn.ntm.assignment.funding.PlanTerms.Line;
import vn.ntm.assignment.funding.PlanTerms.Project;

/** Sums, shares and remainders of a plan, exact. What nobody knows is no zero: it is judged by what is known beside it. */
record PlanArithmetic(PlanTerms terms) {

    List<FundingFlag> flags() {
        var flags = new ArrayList<FundingFlag>();
        var lines = terms.lines();
        for (int i = 0; i < lines.size(); i++) {
            line("/lines/" + i, lines.get(i), flags);
        }
        for (int i = 0; i < terms.components().size(); i++) {
            share("/components/" + i, terms.components().get(i), flags);
        }
        remainders().forEach(remainder -> remainder(remainder, flags));
        for (int i = 0; i < terms.components().size(); i++) {
            projects("/components/" + i, terms.components().get(i), flags);
        }
        return flags;
    }

    private void line(String at, Line line, List<FundingFlag> flags) {
        var parts = terms.lines().stream().filter(other -> line.code().equals(other.parent()));
        makes(at + "/amount", line, Known.of(parts.map(Line::amount)), flags);
        var given = terms.contributions().stream().filter(one -> one.line().equals(line.code()));
        makes(at + "/amount", line, Known.of(given.map(Contribution::converted)), flags);
    }

    /** Of parts that are not all known, those that are known may already be too much. */
    private static void makes(String at, Line line, Known parts, List<FundingFlag> flags) {
        var amount = line.amount();
        if (amount == null || parts.none()) {
            return;
        }
        int compared = parts.sum().compareTo(amount);
        if (parts.all() ? compared != 0 : compared > 0) {
            flags.add(FundingFlag.of(at, "sum-contradicts-total", amount, parts.sum(), isTrue(line.quoted())));
        }
    }

    private void share(String at, Component component, List<FundingFlag> flags) {
        var base = amounts().get(component.base());
        var amount = component.amount();
        if (component.percentStated() == null || amount == null || base == null || base.signum() == 0) {
            return;
        }
        var percent = new Percent(component.percentStated(), amount, base);
        if (percent.verdict() != Verdict.AGREES) {
            flags.add(FundingFlag.of(
                    at + "/percentStated",
                    percent.verdict() == Verdict.TRUNCATED ? "percent-truncated" : "percent-contradicts-amount",
                    component.percentStated(),
                    percent.derived(),
                    isTrue(component.quoted())));
        }
    }

    private void remainder(Remainder remainder, List<FundingFlag> flags) {
        var of = terms.components().stream()
                .filter(one -> one.base().equals(remainder.line()))
                .toList();
        boolean quoted = of.stream().anyMatch(one -> isTrue(one.quoted()) && one.percentStated() == null)
                || terms.lines().stream()
                        .anyMatch(line -> line.code().equals(remainder.line()) && isTrue(line.quoted()));
        var unallocated = remainder.unallocated();
        var amount = remainder.amount();
        if (unallocated == null || amount == null) {
            return;
        }
        if (unallocated.signum() < 0) {
            flags.add(FundingFlag.of("/components", "negative-remainder", amount, unallocated, quoted));
        }
        var stated =
                Known.of(of.stream().filter(one -> isTrue(one.unallocated())).map(Component::amount));
        boolean allKnown = of.stream().allMatch(one -> one.amount() != null);
        if (allKnown && !stated.none() && stated.sum().compareTo(unallocated) != 0) {
            flags.add(FundingFlag.of("/components", "remainder-contradicts-stated", stated.sum(), unallocated, quoted));
        }
    }

    private void projects(String at, Component component, List<FundingFlag> flags) {
        var projects = terms.projects().stream()
                .filter(project -> component.code().equals(project.component()))
                .toList();
        var sum = Known.of(projects.stream().map(Project::amount)).sum();
        var amount = component.amount();
        if (amount != null && sum.compareTo(amount) > 0) {
            flags.add(FundingFlag.of(
                    at + "/amount",
                    "projects-exceed-component",
                    amount,
                    sum,
                    isTrue(component.quoted()) || projects.stream().anyMatch(project -> isTrue(project.quoted()))));
        }
    }

    /** For each line that components share: what they get of it, and what is left. */
    List<Remainder> remainders() {
        var amounts = amounts();
        var allocated = new LinkedHashMap<String, BigDecimal>();
        terms.components().stream()
                .filter(component -> amounts.containsKey(component.base()))
                .forEach(component -> allocated.merge(
                        component.base(),
                        component.amount() == null || isTrue(component.unallocated())
                                ? BigDecimal.ZERO
                                : component.amount(),
                        BigDecimal::add));
        return allocated.entrySet().stream()
                .map(entry -> {
                    var amount = amounts.get(entry.getKey());
                    return new Remainder(
                            entry.getKey(),
                            amount,
                            entry.getValue(),
                            amount == null ? null : amount.subtract(entry.getValue()));
                })
                .toList();
    }

    private Map<String, @Nullable BigDecimal> amounts() {
        var amounts = new HashMap<String, @Nullable BigDecimal>();
        terms.lines().forEach(line -> amounts.putIfAbsent(line.code(), line.amount()));
        return amounts;
    }

    /** @param all whether no part is unknown */
    private record Known(BigDecimal sum, boolean none, boolean all) {

        static Known of(Stream<@Nullable BigDecimal> parts) {
            var amounts = new ArrayList<@Nullable BigDecimal>(parts.toList());
            int count = amounts.size();
            amounts.removeIf(Objects::isNull);
            var sum = BigDecimal.ZERO;
            for (var amount : amounts) {
                sum = sum.add(Objects.requireNonNull(amount));
            }
            return new Known(sum, amounts.isEmpty(), amounts.size() == count);
        }
    }

    /**
     * @param amount null while it is unknown; then so is what is left
     * @param allocated what components get of it, as far as it is known
     */
    record Remainder(
            String line,
            @Nullable BigDecimal amount,
            BigDecimal allocated,
            @Nullable BigDecimal unallocated) {}
}
