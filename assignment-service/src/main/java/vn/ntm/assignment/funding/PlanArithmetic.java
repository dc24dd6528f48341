package vn.ntm.assignment.funding;

import static vn.ntm.assignment.funding.PlanTerms.isTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Percent;
import vn.ntm.assignment.arithmetic.Percent.Verdict;
import vn.ntm.assignment.funding.PlanTerms.Component;
import vn.ntm.assignment.funding.PlanTerms.Contribution;
import vn.ntm.assignment.funding.PlanTerms.Line;
import vn.ntm.assignment.funding.PlanTerms.Project;

/** Sums, shares and remainders of a plan, exact. What nobody knows is no zero: it is judged by what is known beside it. */
record PlanArithmetic(PlanTerms terms) {

    private static final BigDecimal WHOLE = new BigDecimal(100);

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
        given(flags);
        lines.forEach(line -> percents(line, flags));
        return flags;
    }

    private void line(String at, Line line, List<FundingFlag> flags) {
        var parts = terms.lines().stream()
                .filter(other -> line.code().equals(other.parent()))
                .toList();
        var known = new Known(
                parts.stream().map(part -> atLeast(part, new HashSet<>())).reduce(BigDecimal.ZERO, BigDecimal::add),
                parts.isEmpty(),
                parts.stream().allMatch(part -> part.amount() != null));
        makes(at + "/amount", line, known, flags);
        var given = terms.contributions().stream().filter(one -> one.line().equals(line.code()));
        makes(at + "/amount", line, Known.of(given.map(Contribution::converted)), flags);
    }

    /** Of a line without an amount: what its parts make, as far as they are known. */
    private BigDecimal atLeast(Line line, Set<String> passed) {
        if (line.amount() != null) {
            return line.amount();
        }
        if (!passed.add(line.code())) {
            return BigDecimal.ZERO;
        }
        return terms.lines().stream()
                .filter(other -> line.code().equals(other.parent()))
                .map(part -> atLeast(part, passed))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What components or projects get of a line, they get together with those of its parts. */
    private void given(List<FundingFlag> flags) {
        var ofComponents = new HashMap<String, Given>();
        for (var component : terms.components()) {
            give(ofComponents, component.base(), component.amount(), isTrue(component.quoted()));
        }
        var ofProjects = new HashMap<String, Given>();
        for (var project : terms.projects()) {
            var line = lineOf(project);
            if (line != null) {
                give(ofProjects, line, project.amount(), isTrue(project.quoted()));
            }
        }
        for (int i = 0; i < terms.lines().size(); i++) {
            var at = "/lines/" + i + "/amount";
            var line = terms.lines().get(i);
            var components = ofComponents.getOrDefault(line.code(), Given.NOTHING);
            if (components.ofParts) {
                exceeds(at, "components-exceed-line", line, components, flags);
            }
            exceeds(at, "projects-exceed-line", line, ofProjects.getOrDefault(line.code(), Given.NOTHING), flags);
        }
    }

    private void give(Map<String, Given> given, String line, @Nullable BigDecimal amount, boolean quoted) {
        for (var whole : terms.upwards(line)) {
            var before = given.getOrDefault(whole, Given.NOTHING);
            given.put(
                    whole,
                    new Given(
                            amount == null ? before.sum : before.sum.add(amount),
                            before.quoted || quoted,
                            before.ofParts || !whole.equals(line)));
        }
    }

    private static void exceeds(String at, String code, Line line, Given given, List<FundingFlag> flags) {
        var amount = line.amount();
        if (amount != null && given.sum.compareTo(amount) > 0) {
            flags.add(FundingFlag.of(at, code, amount, given.sum, isTrue(line.quoted()) || given.quoted));
        }
    }

    /** The line that it names, or else that of its component. */
    private @Nullable String lineOf(Project project) {
        return project.line() != null
                ? project.line()
                : terms.components().stream()
                        .filter(component -> component.code().equals(project.component()))
                        .findFirst()
                        .map(Component::base)
                        .orElse(null);
    }

    /** @param ofParts whether some of it is given of a part of the line */
    private record Given(BigDecimal sum, boolean quoted, boolean ofParts) {

        static final Given NOTHING = new Given(BigDecimal.ZERO, false, false);
    }

    /** Percents that nobody said the amounts of: each was rounded, so that together they may be over by half a digit each. */
    private void percents(Line line, List<FundingFlag> flags) {
        var stated = terms.components().stream()
                .filter(one -> one.base().equals(line.code()) && one.percentStated() != null)
                .toList();
        var amount = line.amount();
        var sum = BigDecimal.ZERO;
        var rounded = BigDecimal.ZERO;
        boolean unknown = amount == null;
        for (var component : stated) {
            var percent = Objects.requireNonNull(component.percentStated());
            sum = sum.add(percent);
            rounded = rounded.add(BigDecimal.ONE.movePointLeft(Math.max(percent.scale(), 0)));
            unknown |= component.amount() == null;
        }
        var over = sum.subtract(WHOLE).multiply(BigDecimal.TWO);
        if (unknown && over.signum() > 0 && (stated.size() == 1 || over.compareTo(rounded) > 0)) {
            flags.add(FundingFlag.of(
                    "/components",
                    "percents-exceed-whole",
                    WHOLE,
                    sum,
                    stated.stream().anyMatch(one -> isTrue(one.quoted()))));
        }
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
        if (component.percentStated() == null || base == null) {
            return;
        }
        if (base.signum() == 0 && component.percentStated().signum() > 0) {
            flags.add(FundingFlag.of(
                    at + "/percentStated",
                    "percent-of-nothing",
                    component.percentStated(),
                    BigDecimal.ZERO,
                    isTrue(component.quoted())));
        }
        if (amount == null || base.signum() == 0) {
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
     * What is left of a line that components share.
     *
     * @param line The code of the line.
     * @param amount Of the line, in million VND; null while it is unknown.
     * @param allocated What components get of it, in million VND, as far as it is known.
     * @param unallocated What is left, in million VND; null while the amount is unknown.
     */
    @Schema(name = "FundingRemainder")
    record Remainder(
            @NotNull String line,
            @Nullable BigDecimal amount,
            @NotNull BigDecimal allocated,
            @Nullable BigDecimal unallocated) {}
}
