package vn.ntm.assignment.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Figures;
import vn.ntm.assignment.arithmetic.Judgement;
import vn.ntm.assignment.arithmetic.Outcome;
import vn.ntm.assignment.arithmetic.Outcome.Result;
import vn.ntm.assignment.arithmetic.StatedCheck;
import vn.ntm.assignment.arithmetic.StatedCheck.All;
import vn.ntm.assignment.arithmetic.StatedCheck.Count;
import vn.ntm.assignment.arithmetic.StatedCheck.Share;
import vn.ntm.assignment.arithmetic.StatedCheck.Sum;
import vn.ntm.assignment.directive.Statements;
import vn.ntm.assignment.funding.FundingFigures;
import vn.ntm.assignment.target.TargetFigures;
import vn.ntm.assignment.target.TargetTerms;
import vn.ntm.kernel.Code;

/** Runs the checks that a directive states, and those that its targets and its money imply by their form. */
@ApplicationScoped
class CheckFigures {

    private final Statements statements;
    private final FundingFigures funding;

    CheckFigures(Statements statements, FundingFigures funding) {
        this.statements = statements;
        this.funding = funding;
    }

    @Transactional
    Checked check(Code reference) {
        var stated = statements.of(reference);
        var money = funding.of(stated.directive());
        var known = new HashMap<String, @Nullable BigDecimal>(TargetFigures.of(stated.targets()));
        known.putAll(money.figures());
        var judgement = new Judgement(new Figures(known));
        var lines = new ArrayList<Line>();
        var covered = new HashSet<String>();
        stated.checks().forEach(check -> {
            lines.add(new Line(check.what(), Origin.STATED, judgement.of(check)));
            covered.addAll(signatures(check));
        });
        var implied = new ArrayList<>(implied(stated.targets()));
        implied.addAll(money.implied());
        implied.stream()
                .filter(check -> !covered.containsAll(signatures(check)))
                .forEach(check -> lines.add(new Line(check.what(), Origin.IMPLIED, judgement.of(check))));
        return new Checked(stated.directive(), lines, (int) lines.stream()
                .filter(line -> line.outcome().result() == Result.MISMATCH)
                .count());
    }

    private static List<StatedCheck> implied(List<TargetTerms> targets) {
        var checks = new ArrayList<StatedCheck>();
        for (var terms : targets) {
            var name = String.valueOf(terms.code());
            if (terms.countsUnits() && !terms.units().isEmpty() && terms.wanted() != null) {
                checks.add(new Count("Danh sách của chỉ tiêu " + name, name, name + ".units"));
            }
            if (terms.partsMakeTheWhole()
                    && terms.breakdown() != null
                    && !terms.breakdown().isEmpty()
                    && terms.wanted() != null) {
                checks.add(new Sum("Các phần của chỉ tiêu " + name, name, List.of(name + ".breakdown")));
            }
            if (terms.percentStated() != null && terms.denominator() != null) {
                checks.add(new Share("Tỷ lệ của chỉ tiêu " + name, name + ".percent", name, name + ".denominator"));
            }
        }
        return checks;
    }

    /** The same question asked twice is answered once. */
    private static Set<String> signatures(StatedCheck check) {
        return switch (check) {
            case All all -> {
                var parts = new HashSet<String>();
                all.checks().forEach(part -> parts.addAll(signatures(part)));
                yield parts;
            }
            case Share share -> Set.of("SHARE " + share.stated());
            case Count count -> Set.of("COUNT " + count.list());
            case Sum sum ->
                Set.of("SUM " + sum.total() + sum.parts().stream().sorted().toList());
            case StatedCheck other -> Set.of(other.getClass().getSimpleName() + " " + other.what());
        };
    }

    /** Where a check comes from. */
    @Schema(name = "CheckOrigin")
    enum Origin {
        /** Written down with the directive. */
        STATED,
        /** Promised by the form of a target or a plan: its list, its parts, its percent. */
        IMPLIED
    }

    /**
     * One check and what it came to.
     *
     * @param what What is checked, in the author's words.
     * @param origin Where the check comes from.
     * @param outcome What it came to.
     */
    @Schema(name = "CheckLine")
    record Line(String what, Origin origin, @JsonUnwrapped Outcome outcome) {}

    /**
     * Whether the figures of a directive, and of the funding plans that name it, follow from one another.
     *
     * @param directive Its code.
     * @param items Stated checks first, then those that are implied and not stated.
     * @param mismatches How many do not follow: kept as quoted, flagged here.
     */
    @Schema(name = "CheckedFigures")
    record Checked(Code directive, List<Line> items, int mismatches) {}
}
