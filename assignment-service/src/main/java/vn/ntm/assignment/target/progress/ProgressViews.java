package vn.ntm.assignment.target.progress;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.Since;
import vn.ntm.assignment.target.Since.Ended;
import vn.ntm.assignment.target.Target;
import vn.ntm.assignment.target.Target.AsOf;
import vn.ntm.assignment.target.TargetTerms.Standing;
import vn.ntm.assignment.target.TargetViews;
import vn.ntm.assignment.target.TargetViews.Sought;
import vn.ntm.assignment.target.Targets;
import vn.ntm.assignment.target.Wanted;
import vn.ntm.assignment.target.Wanted.Amount;
import vn.ntm.assignment.target.progress.Results.Typed;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;

@ApplicationScoped
@Transactional
class ProgressViews {

    private final TargetViews views;
    private final Targets targets;
    private final Counts counts;
    private final Results results;
    private final Clock clock;

    ProgressViews(TargetViews views, Targets targets, Counts counts, Results results, Clock clock) {
        this.views = views;
        this.targets = targets;
        this.counts = counts;
        this.results = results;
        this.clock = clock;
    }

    Page<Line> of(Sought sought, @Nullable LocalDate at, PageRequest page) {
        var day = at == null ? BusinessTime.dayOf(clock.instant()) : at;
        var found = views.rows(sought, page);
        var ids = found.stream().map(Target::id).toList();
        var counted = counts.of(ids, day);
        var typed = results.latest(ids, day);
        var since = views.since(found, day);
        return Page.of(
                found.stream()
                        .map(target -> Line.of(
                                target,
                                counted.getOrDefault(target.id(), Count.NONE),
                                typed.get(target.id()),
                                since.get(target)))
                        .toList(),
                page,
                line -> List.of(line.target()));
    }

    List<Typed> typed(Code code) {
        return results.of(targets.toRead(code).id());
    }

    enum Basis {
        FACTS,
        TYPED,
        NOTHING
    }

    /**
     * How far one target has come.
     *
     * @param reached counted from facts; what was typed stands apart, in {@code typed}
     * @param units those behind the number
     * @param successors who stands on that day where a unit it names stood; what they reach is not counted here
     * @param ended the directive that states it is revoked or replaced; the target is kept and asks for nothing more
     * @param considered how many units were looked at, and of how many something is {@code told}
     * @param countedAsOf on which days it was looked at who is counted; null where nobody is counted by kind
     * @param met null while it cannot be said
     * @param basis what the verdict rests on: typed numbers only where facts have nothing to count
     */
    record Line(
            Code target,
            Code issuer,
            @Nullable Code directive,
            int year,
            Standing standing,
            String subject,
            @Nullable BigDecimal wanted,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal reached,
            List<Code> units,
            int considered,
            int told,
            @Nullable AsOf countedAsOf,
            @Nullable Boolean met,
            Basis basis,
            @Nullable Typed typed,
            Map<Code, List<Code>> successors,
            @Nullable Ended ended) {

        static Line of(Target target, Count count, @Nullable Typed typed, @Nullable Since since) {
            var terms = target.content();
            var wanted = Wanted.of(terms, count.considered());
            boolean counted = terms.measure() != null;
            return new Line(
                    target.code(),
                    target.issuer(),
                    target.directive(),
                    target.year(),
                    target.standing(),
                    terms.subject(),
                    terms.wanted(),
                    terms.denominator(),
                    count.reached(),
                    count.units(),
                    count.considered(),
                    count.told(),
                    target.countedAsOf(),
                    counted ? verdict(wanted, count) : typed == null ? null : wanted.metBy(typed.value()),
                    counted ? Basis.FACTS : typed == null ? Basis.NOTHING : Basis.TYPED,
                    typed,
                    since == null ? Map.of() : since.successors(),
                    since == null ? null : since.ended());
        }

        /** "At least" may be reached before everybody was heard; no other verdict is given while somebody is missing. */
        private static @Nullable Boolean verdict(Wanted wanted, Count count) {
            var met = wanted.metBy(count.reached());
            boolean settled = Boolean.TRUE.equals(met) && wanted instanceof Amount amount && amount.isLeast();
            return (settled || count.complete()) ? met : null;
        }
    }
}
