package vn.ntm.assignment.funding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.funding.PlanTerms.Component;
import vn.ntm.assignment.funding.PlanTerms.Line;
import vn.ntm.assignment.funding.PlanTerms.Project;
import vn.ntm.kernel.Code;

/**
 * What must hold of a plan.
 *
 * @param sources the kinds of money there are
 * @param booked lines, components and projects that something was booked on
 */
record PlanRules(Set<Code> bodies, Set<Code> sources, Set<String> booked, Faults faults) {

    void check(PlanTerms terms) {
        faults.unknown("/issuer", terms.issuer(), bodies::contains);
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
        }
        keepsWhatIsBooked(lines);
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

    private void keepsWhatIsBooked(Set<String> lines) {
        booked.stream()
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
