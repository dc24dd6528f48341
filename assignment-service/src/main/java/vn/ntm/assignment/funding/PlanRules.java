package vn.ntm.assignment.funding;

import static vn.ntm.assignment.funding.PlanTerms.isTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.funding.FundingPlans.Booked;
import vn.ntm.assignment.funding.PlanTerms.Component;
import vn.ntm.assignment.funding.PlanTerms.Contribution;
import vn.ntm.assignment.funding.PlanTerms.Form;
import vn.ntm.assignment.funding.PlanTerms.Line;
import vn.ntm.assignment.funding.PlanTerms.Project;
import vn.ntm.kernel.Code;

/**
 * What must hold of a plan.
 *
 * @param sources the kinds of money there are
 * @param concerned whether the directive that the plan names is one that its issuer has to do with
 * @param booked what was booked on the lines
 * @param before the plan as it was stated last
 */
record PlanRules(
        Set<Code> bodies,
        Set<Code> sources,
        boolean concerned,
        Map<String, Booked> booked,
        @Nullable PlanTerms before,
        Faults faults) {

    /** Of which any source may be part. */
    private static final Set<String> MIXED = Set.of("tong", "long-ghep");

    void check(PlanTerms terms) {
        faults.unknown("/issuer", terms.issuer(), bodies::contains);
        faults.unknown("/directive", terms.directive(), _ -> concerned);
        var lines = terms.lines().stream().map(Line::code).collect(Collectors.toSet());
        var components = terms.components().stream().map(Component::code).collect(Collectors.toSet());
        faults.repeated("/lines/%d/code", terms.lines().stream().map(Line::code).toList());
        faults.repeated(
                "/components/%d/code",
                terms.components().stream().map(Component::code).toList());
        faults.repeated(
                "/projects/%d/code",
                terms.projects().stream().map(Project::code).toList());
        for (int i = 0; i < terms.lines().size(); i++) {
            var line = terms.lines().get(i);
            faults.unknown("/lines/%d/source".formatted(i), line.source(), sources::contains);
            faults.unknown("/lines/%d/parent".formatted(i), line.parent(), lines::contains);
            comesFromItsWhole("/lines/%d/source".formatted(i), line, terms.lines());
        }
        circles(terms.lines());
        for (int i = 0; i < terms.components().size(); i++) {
            faults.unknown(
                    "/components/%d/base".formatted(i),
                    terms.components().get(i).base(),
                    lines::contains);
        }
        for (int i = 0; i < terms.projects().size(); i++) {
            var project = terms.projects().get(i);
            faults.unknown("/projects/%d/line".formatted(i), project.line(), lines::contains);
            faults.unknown("/projects/%d/component".formatted(i), project.component(), components::contains);
        }
        for (int i = 0; i < terms.contributions().size(); i++) {
            faults.unknown(
                    "/contributions/%d/line".formatted(i),
                    terms.contributions().get(i).line(),
                    lines::contains);
            contribution("/contributions/" + i, terms, terms.contributions().get(i));
        }
        keepsWhatIsBooked(lines);
        coversWhatIsBooked(terms);
        new PlanArithmetic(terms)
                .flags().stream()
                        .filter(flag -> !flag.quoted())
                        .forEach(flag -> faults.say(
                                flag.pointer(),
                                flag.code(),
                                flag.stated().toPlainString(),
                                flag.message(),
                                flag.messageEn()));
    }

    /** Land is no money of a budget and no labour; cash is worth what it is. */
    private void contribution(String at, PlanTerms terms, Contribution given) {
        terms.lines().stream()
                .filter(line -> line.code().equals(given.line()) && sources.contains(line.source()))
                .filter(line -> !given.form().comesFrom(line.source()))
                .forEach(line -> faults.say(
                        at + "/form",
                        "form-of-another-source",
                        given.form(),
                        "Nguồn %s không nhận hình thức này; ghi ở dòng của nguồn cộng đồng, doanh nghiệp hoặc đúng hình thức."
                                .formatted(line.source()),
                        "The source %s does not come in this form; state it on a line of the community, of enterprises, or of that form."
                                .formatted(line.source())));
        if (given.form() == Form.CASH
                && given.quantity() != null
                && given.converted() != null
                && given.quantity().compareTo(given.converted()) != 0) {
            faults.say(
                    at + "/converted",
                    "cash-is-worth-itself",
                    given.converted().toPlainString(),
                    "Tiền mặt đã tính bằng triệu đồng: hai số phải bằng nhau.",
                    "Cash is in million VND already: both numbers are the same.");
        }
    }

    /** Money of one source is part of money of that source, of all sources, or of what is put together from several. */
    private void comesFromItsWhole(String at, Line line, List<Line> lines) {
        lines.stream()
                .filter(whole -> whole.code().equals(line.parent()))
                .filter(whole -> sources.contains(whole.source()) && sources.contains(line.source()))
                .filter(whole -> !MIXED.contains(whole.source().text())
                        && !(line.source().text() + ".")
                                .startsWith(whole.source().text() + "."))
                .findFirst()
                .ifPresent(whole -> faults.say(
                        at,
                        "source-of-another-whole",
                        line.source(),
                        "Dòng %s là nguồn %s: không có phần nào là %s."
                                .formatted(whole.code(), whole.source(), line.source()),
                        "Line %s is money of %s: no part of it is %s."
                                .formatted(whole.code(), whole.source(), line.source())));
    }

    /** A line that is stated anew covers what was booked on it and on its parts, as far as it did before. */
    private void coversWhatIsBooked(PlanTerms terms) {
        if (before == null || booked.isEmpty()) {
            return;
        }
        var overBefore = over(before);
        var over = over(terms);
        for (int i = 0; i < terms.lines().size(); i++) {
            var line = terms.lines().get(i);
            var by = over.getOrDefault(line.code(), BigDecimal.ZERO);
            if (!isTrue(line.quoted())
                    && by.signum() > 0
                    && by.compareTo(overBefore.getOrDefault(line.code(), BigDecimal.ZERO)) > 0) {
                faults.say(
                        "/lines/%d/amount".formatted(i),
                        "less-than-booked",
                        line.amount(),
                        "Ít hơn số đã phân bổ hoặc giải ngân của dòng này: thiếu %s.".formatted(by.toPlainString()),
                        "It is less than was allocated or disbursed of this line, by %s."
                                .formatted(by.toPlainString()));
            }
        }
    }

    /** By how much each line of a known amount is less than what was booked on it and on its parts. */
    private Map<String, BigDecimal> over(PlanTerms terms) {
        var sums = new HashMap<String, Booked>();
        booked.forEach((line, of) -> terms.upwards(line).forEach(whole -> sums.merge(whole, of, Booked::and)));
        var over = new HashMap<String, BigDecimal>();
        for (var line : terms.lines()) {
            var of = sums.getOrDefault(line.code(), Booked.NOTHING);
            if (line.amount() != null) {
                over.put(
                        line.code(),
                        of.allocated()
                                .max(of.disbursed())
                                .subtract(line.amount())
                                .subtract(of.carriedOver()));
            }
        }
        return over;
    }

    private void keepsWhatIsBooked(Set<String> lines) {
        booked.keySet().stream()
                .filter(line -> !lines.contains(line))
                .sorted()
                .forEach(line -> faults.say(
                        "/lines",
                        "line-has-bookings",
                        line,
                        "Dòng này đã có phát sinh.",
                        "Something is booked on this line."));
    }

    private void circles(List<Line> lines) {
        var parents = new HashMap<String, @Nullable String>();
        lines.forEach(line -> parents.putIfAbsent(line.code(), line.parent()));
        for (int i = 0; i < lines.size(); i++) {
            var passed = new HashSet<String>();
            var next = lines.get(i).parent();
            while (next != null && passed.add(next) && !next.equals(lines.get(i).code())) {
                next = parents.get(next);
            }
            if (lines.get(i).code().equals(next)) {
                faults.say(
                        "/lines/%d/parent".formatted(i),
                        "circular-parent",
                        lines.get(i).parent(),
                        "Dòng nằm trong chính mình.",
                        "It would be part of itself.");
            }
        }
    }
}
