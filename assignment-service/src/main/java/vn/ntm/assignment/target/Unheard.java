package vn.ntm.assignment.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.fact.CriteriaSets;
import vn.ntm.assignment.target.Measure.AverageMet;
import vn.ntm.assignment.target.Measure.CriteriaMet;
import vn.ntm.assignment.target.Measure.CriterionMet;
import vn.ntm.assignment.target.Measure.Recognised;
import vn.ntm.assignment.target.Population.NotRecognisedAt;
import vn.ntm.assignment.target.Population.RecognisedAt;
import vn.ntm.kernel.Code;

/**
 * Sets and tiers of criteria that nobody has told us of. They may be told later, so a target that names one is kept, and says
 * that it counts nothing so far; a criterion that a known set has not is refused.
 */
@ApplicationScoped
public class Unheard {

    private final CriteriaSets criteria;

    Unheard(CriteriaSets criteria) {
        this.criteria = criteria;
    }

    /** What is not known, of each of these in their order; two queries however many there are. */
    public List<List<Flag>> of(List<TargetTerms> all) {
        var named = all.stream().map(Unheard::named).toList();
        var sets = criteria.known(codes(named, "set"));
        var tiers = criteria.tiers(codes(named, "tier"));
        return named.stream()
                .map(words -> words.stream()
                        .filter(word -> !(word.isSet() ? sets : tiers).contains(word.code()))
                        .map(Word::flag)
                        .toList())
                .toList();
    }

    /** @param at where each stands, with its number in place of {@code %d} */
    public void refuse(List<TargetTerms> all, String at, Faults faults) {
        var items = criteria.items(all.stream()
                .flatMap(terms -> Stream.ofNullable(terms.measure()))
                .filter(CriterionMet.class::isInstance)
                .map(measure -> ((CriterionMet) measure).set())
                .collect(Collectors.toSet()));
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).measure() instanceof CriterionMet(var set, var number)
                    && items.stream().anyMatch(item -> item.startsWith(set + "/"))) {
                faults.unknown(
                        at.replace("%d", String.valueOf(i)) + "/measure/number",
                        number,
                        one -> items.contains(set + "/" + one));
            }
        }
    }

    private static Set<Code> codes(List<List<Word>> named, String kind) {
        return named.stream()
                .flatMap(List::stream)
                .filter(word -> word.kind().equals(kind))
                .map(Word::code)
                .collect(Collectors.toSet());
    }

    private static List<Word> named(TargetTerms terms) {
        var words = new ArrayList<@Nullable Word>();
        words.add(set("/set", terms.set()));
        words.add(
                switch (terms.measure()) {
                    case Recognised one -> tier("/measure/tier", one.tier());
                    case CriterionMet one -> set("/measure/set", one.set());
                    case CriteriaMet one -> set("/measure/set", one.set());
                    case AverageMet one -> set("/measure/set", one.set());
                    case Measure.Reported _ -> null;
                    case null -> null;
                });
        words.add(tier("/counted/tier", terms.counted()));
        words.add(tier(
                "/range/per/tier", terms.range() == null ? null : terms.range().per()));
        var ofWhich = terms.ofWhich() == null ? List.<TargetTerms.OfWhich>of() : terms.ofWhich();
        for (int i = 0; i < ofWhich.size(); i++) {
            words.add(set("/ofWhich/" + i + "/set", ofWhich.get(i).set()));
        }
        return words.stream().filter(Objects::nonNull).toList();
    }

    private static @Nullable Word tier(String pointer, @Nullable Population population) {
        return switch (population) {
            case RecognisedAt some -> tier(pointer, some.tier());
            case NotRecognisedAt some -> tier(pointer, some.tier());
            case Population.OfKind _ -> null;
            case Population.Listed _ -> null;
            case null -> null;
        };
    }

    private static @Nullable Word set(String pointer, @Nullable Code code) {
        return code == null ? null : new Word("set", pointer, code);
    }

    private static Word tier(String pointer, Code code) {
        return new Word("tier", pointer, code);
    }

    private record Word(String kind, String pointer, Code code) {

        boolean isSet() {
            return kind.equals("set");
        }

        Flag flag() {
            return new Flag(
                    pointer,
                    kind + "-not-known",
                    null,
                    null,
                    isSet()
                            ? "Chưa biết bộ tiêu chí %s: hiện chưa đếm được gì.".formatted(code)
                            : "Chưa biết mức công nhận %s: hiện chưa đếm được gì.".formatted(code),
                    isSet()
                            ? "No criteria set %s is known so far: it counts nothing yet.".formatted(code)
                            : "No tier %s is known so far: it counts nothing yet.".formatted(code));
        }
    }
}
