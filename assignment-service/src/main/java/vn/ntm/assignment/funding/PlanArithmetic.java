package vn.ntm.assignment.funding;

import static vn.ntm.assignment.funding.PlanTerms.isTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import vn.ntm.assignment.arithmetic.Percent;
import vn.ntm.assignment.arithmetic.Percent.Verdict;
import vn.ntm.assignment.funding.PlanTerms.Component;
import vn.ntm.assignment.funding.PlanTerms.Contribution;
import vn.ntm.assignment.funding.PlanTerms.Line;
import vn.ntm.assignment.funding.PlanTerms.Project;

/** Sums, shares and remainders of a plan, exact. */
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
        var parts = terms.lines().stream()
                .filter(other -> line.code().equals(other.parent()))
                .map(Line::amount)
                .toList();
        makes(at + "/amount", line, parts, flags);
        var given = terms.contributions().stream()
                .filter(one -> one.line().equals(line.code()))
                .map(Contribution::converted)
                .toList();
        makes(at + "/amount", line, given, flags);
    }

    private static void makes(String at, Line line, List<BigDecimal> parts, List<FundingFlag> flags) {
        var sum = sum(parts);
        if (!parts.isEmpty() && sum.compareTo(line.amount()) != 0) {
            flags.add(FundingFlag.of(at, "sum-contradicts-total", line.amount(), sum, isTrue(line.quoted())));
        }
    }

    private void share(String at, Component component, List<FundingFlag> flags) {
        var base = amounts().get(component.base());
        if (component.percentStated() == null || base == null || base.signum() == 0) {
            return;
        }
        var percent = new Percent(component.percentStated(), component.amount(), base);
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
        if (remainder.unallocated().signum() < 0) {
            flags.add(FundingFlag.of(
                    "/components", "negative-remainder", remainder.amount(), remainder.unallocated(), quoted));
        }
        var stated = of.stream()
                .filter(one -> isTrue(one.unallocated()))
                .map(Component::amount)
                .toList();
        if (!stated.isEmpty() && sum(stated).compareTo(remainder.unallocated()) != 0) {
            flags.add(FundingFlag.of(
                    "/components", "remainder-contradicts-stated", sum(stated), remainder.unallocated(), quoted));
        }
    }

    private void projects(String at, Component component, List<FundingFlag> flags) {
        var projects = terms.projects().stream()
                .filter(project -> component.code().equals(project.component()))
                .toList();
        var sum = sum(projects.stream().map(Project::amount).toList());
        if (sum.compareTo(component.amount()) > 0) {
            flags.add(FundingFlag.of(
                    at + "/amount",
                    "projects-exceed-component",
                    component.amount(),
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
                        isTrue(component.unallocated()) ? BigDecimal.ZERO : component.amount(),
                        BigDecimal::add));
        return allocated.entrySet().stream()
                .map(entry -> {
                    var amount = Objects.requireNonNull(amounts.get(entry.getKey()));
                    return new Remainder(entry.getKey(), amount, entry.getValue(), amount.subtract(entry.getValue()));
                })
                .toList();
    }

    private Map<String, BigDecimal> amounts() {
        return terms.lines().stream().collect(Collectors.toMap(Line::code, Line::amount, (first, _) -> first));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    record Remainder(String line, BigDecimal amount, BigDecimal allocated, BigDecimal unallocated) {}
}
