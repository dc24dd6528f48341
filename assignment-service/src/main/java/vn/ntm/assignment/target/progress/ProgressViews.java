package vn.ntm.assignment.target.progress;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.Since;
import vn.ntm.assignment.target.Since.Ended;
import vn.ntm.assignment.target.Target;
import vn.ntm.assignment.target.Target.AsOf;
import vn.ntm.assignment.target.TargetTerms.Range;
import vn.ntm.assignment.target.TargetTerms.Standing;
import vn.ntm.assignment.target.TargetViews;
import vn.ntm.assignment.target.TargetViews.Sought;
import vn.ntm.assignment.target.Targets;
import vn.ntm.assignment.target.Wanted;
import vn.ntm.assignment.target.Wanted.Amount;
import vn.ntm.assignment.target.Wanted.Done;
import vn.ntm.assignment.target.Wanted.PerUnit;
import vn.ntm.assignment.target.Wanted.Unstated;
import vn.ntm.assignment.target.progress.Added.UnitFigure;
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

    Page<TargetLine> of(Sought sought, @Nullable LocalDate at, PageRequest page) {
        var day = at == null ? BusinessTime.dayOf(clock.instant()) : at;
        var found = views.rows(sought, page);
        var ids = found.stream().map(Target::id).toList();
        var counted = counts.of(ids, day);
        var typed = results.latest(ids, day);
        var since = views.since(found, day);
        return Page.of(
                found.stream()
                        .map(target -> TargetLine.of(
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

    /** What a verdict rests on. */
    @Schema(name = "ProgressBasis")
    enum Basis {
        /** Facts that other services told. */
        FACTS,
        /** Numbers that people typed, because there are no facts to count. */
        TYPED,
        /** Nobody has said anything. */
        NOTHING
    }

    /**
     * How far one target has come on a day.
     *
     * @param target Its code.
     * @param issuer Who set it.
     * @param directive The directive that states it; null if none does.
     * @param year For which year.
     * @param standing Whether the target may still change.
     * @param subject What is to be reached, in words.
     * @param wanted The number that is to be reached: the value or the numerator; of a list how many are named; of a range
     *     how many units must have enough. Null where no number is asked, or nobody was counted yet.
     * @param range Of a range: what each unit owes; null for other targets.
     * @param denominator Of how many, as it was stated; null without a fraction.
     * @param reached Counted from facts, in the unit of wanted; null while nobody told anything to count from. What was
     *     typed stands apart, in typed.
     * @param units Those behind the number.
     * @param considered How many units were looked at.
     * @param told Of how many of them something is known.
     * @param countedAsOf On which days it was looked at who is counted; null where nobody is counted by kind.
     * @param addable False where the units' reported figures cannot be made into one, such as rates without their parts: they
     *     stand unit by unit in figures, and note says why. Null where it is counted from anything else.
     * @param figures What each unit reported, where that cannot be made into one; else null.
     * @param note Why the figures cannot be made into one, in Vietnamese; null where they can.
     * @param noteEn Why the figures cannot be made into one, in English; null where they can.
     * @param met Whether it is reached; null while it cannot be said.
     * @param basis What the verdict rests on.
     * @param typed The last number that somebody typed by that day; null if nobody did.
     * @param successors Who stands on that day where a unit it names stood, by that unit; what they reach is not counted
     *     here.
     * @param ended What became of the directive that states it; null while that is in force, or if none does.
     */
    @Schema(name = "TargetProgress")
    record TargetLine(
            Code target,
            Code issuer,
            @Nullable Code directive,
            int year,
            Standing standing,
            String subject,
            @Nullable BigDecimal wanted,
            @Nullable Range range,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal reached,
            List<Code> units,
            int considered,
            int told,
            @Nullable Boolean addable,
            @Nullable List<UnitFigure> figures,
            @Nullable String note,
            @Nullable String noteEn,
            @Nullable AsOf countedAsOf,
            @Nullable Boolean met,
            Basis basis,
            @Nullable Typed typed,
            Map<Code, List<Code>> successors,
            @Nullable Ended ended) {

        static TargetLine of(Target target, Count count, @Nullable Typed typed, @Nullable Since since) {
            var terms = target.content();
            var wanted = Wanted.of(terms, count.considered());
            boolean counted = terms.measure() != null;
            var added = count.added();
            var why = added == null ? null : added.why();
            return new TargetLine(
                    target.code(),
                    target.issuer(),
                    target.directive(),
                    target.year(),
                    target.standing(),
                    terms.subject(),
                    asked(wanted),
                    terms.range(),
                    terms.denominator(),
                    count.reached(),
                    count.units(),
                    count.considered(),
                    count.told(),
                    added == null ? null : Boolean.valueOf(why == null),
                    added == null || why == null ? null : added.figures(),
                    why == null ? null : why.vi(),
                    why == null ? null : why.en(),
                    target.countedAsOf(),
                    counted ? verdict(wanted, count) : typed == null ? null : wanted.metBy(typed.value()),
                    counted ? Basis.FACTS : typed == null ? Basis.NOTHING : Basis.TYPED,
                    typed,
                    since == null ? Map.of() : since.successors(),
                    since == null ? null : since.ended());
        }

        /** The number that the verdict compares with. */
        private static @Nullable BigDecimal asked(Wanted wanted) {
            return switch (wanted) {
                case Amount amount -> amount.value();
                case PerUnit each -> each.units() == 0 ? null : BigDecimal.valueOf(each.units());
                case Done _, Unstated _ -> null;
            };
        }

        /** "At least" may be reached before everybody was heard; no other verdict is given while somebody is missing. */
        private static @Nullable Boolean verdict(Wanted wanted, Count count) {
            var met = wanted.metBy(count.reached());
            boolean settled = Boolean.TRUE.equals(met) && wanted instanceof Amount amount && amount.isLeast();
            return (settled || count.complete()) ? met : null;
        }
    }
}
