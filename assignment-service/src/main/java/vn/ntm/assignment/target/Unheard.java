package vn.ntm.assignment.target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.fact.CriteriaSets;
import vn.ntm.assignment.target.Measure.AverageMet;
import vn.ntm.assignment.target.Measure.CriteriaMet;
import vn.ntm.assignment.target.Measure.CriterionMet;
import vn.ntm.assignment.target.Measure.Recognised;
import vn.ntm.assignment.target.Measure.Reported;
import vn.ntm.assignment.target.Population.NotRecognisedAt;
import vn.ntm.assignment.target.Population.RecognisedAt;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.NearWord;

/**
 * What a target names that is not there. Sets and tiers of criteria may be told later, and what a form asks is known only to those
 * who keep the forms: a target that names such a thing is kept, and says that it counts nothing so far. What would be known here is
 * refused: a criterion that a known set has not, a regime, an indicator that its regime does not ask for, an earlier target.
 */
@ApplicationScoped
public class Unheard {

    private final CriteriaSets criteria;
    private final AskedFigures askedFigures;
    private final Targets targets;

    Unheard(CriteriaSets criteria, AskedFigures askedFigures, Targets targets) {
        this.criteria = criteria;
        this.askedFigures = askedFigures;
        this.targets = targets;
    }

    /** What is not known, of each of these in their order; a few queries however many there are. */
    public List<List<Flag>> of(List<TargetTerms> all) {
        return of(all, List.of());
    }

    /** @param own regimes of the document that these stand in */
    public List<List<Flag>> of(List<TargetTerms> all, List<Asked> own) {
        var known = known(all, own);
        var unknown = unknownWords(all);
        return IntStream.range(0, all.size())
                .mapToObj(i -> Stream.concat(
                                unknown.get(i).stream(),
                                all.get(i).measure() instanceof Reported reported
                                        ? known.flag(reported).stream()
                                        : Stream.empty())
                        .toList())
                .toList();
    }

    private List<List<Flag>> unknownWords(List<TargetTerms> all) {
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

    /**
     * @param at where each stands, with its number in place of {@code %d}
     * @param own regimes of the document that these stand in
     */
    public void refuse(List<TargetTerms> all, String at, List<Asked> own, Faults faults) {
        criteria(all, at, faults);
        var known = known(all, own);
        var earlier = targets.known(all.stream()
                .flatMap(terms -> Stream.ofNullable(terms.carriedOver()))
                .flatMap(carried -> Stream.ofNullable(carried.target()))
                .toList());
        for (int i = 0; i < all.size(); i++) {
            var here = at.replace("%d", String.valueOf(i));
            if (all.get(i).measure() instanceof Reported reported) {
                reported(here + "/measure", reported, known, faults);
            }
            var carried = all.get(i).carriedOver();
            if (carried != null && carried.target() != null && !earlier.contains(carried.target())) {
                refuse(here + "/carriedOver/target", carried.target(), targets.ofBranch(), faults);
            }
        }
    }

    private void reported(String at, Reported reported, Known known, Faults faults) {
        var regime = reported.regime();
        if (regime == null) {
            if (!known.indicators().contains(reported.indicator()) && !known.someAskByForm()) {
                refuse(at + "/indicator", reported.indicator(), askedFigures.indicators(), faults);
            }
            return;
        }
        var asked = known.regimes().get(regime);
        if (asked == null) {
            var all = new HashSet<>(askedFigures.regimes());
            all.addAll(known.regimes().keySet());
            refuse(at + "/regime", regime, all, faults);
        } else if (!asked.byForm() && !asked.indicators().contains(reported.indicator())) {
            refuse(at + "/indicator", reported.indicator(), asked.indicators(), faults);
        }
    }

    private static void refuse(String at, Code unknown, Collection<Code> known, Faults faults) {
        var codes = known.stream().map(Code::text).sorted().toList();
        var near = NearWord.of(unknown.text(), codes);
        faults.say(
                at,
                "unknown-code",
                unknown,
                "Không có mã này."
                        + near.map(code -> " Gần giống: " + code + ".").orElse(""),
                "There is no such code."
                        + near.map(code -> " Near to it: " + code + ".").orElse(""));
    }

    private Known known(List<TargetTerms> all, List<Asked> own) {
        var reported = all.stream()
                .flatMap(terms -> terms.measure() instanceof Reported one ? Stream.of(one) : Stream.empty())
                .toList();
        if (reported.isEmpty()) {
            return new Known(Map.of(), Set.of(), false);
        }
        var regimes = new HashMap<>(askedFigures.of(reported.stream()
                .flatMap(one -> Stream.ofNullable(one.regime()))
                .distinct()
                .toList()));
        own.forEach(asked -> regimes.put(asked.regime(), asked));
        var indicators = new HashSet<>(askedFigures.known(
                reported.stream().map(Reported::indicator).distinct().toList()));
        own.forEach(asked -> indicators.addAll(asked.indicators()));
        return new Known(regimes, indicators, own.stream().anyMatch(Asked::byForm) || askedFigures.someAskByForm());
    }

    private void criteria(List<TargetTerms> all, String at, Faults faults) {
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
                    case Reported _ -> null;
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

    /**
     * What there is of what these targets count from reports.
     *
     * @param indicators that some regime asks for, or somebody has reported
     */
    private record Known(Map<Code, Asked> regimes, Set<Code> indicators, boolean someAskByForm) {

        Optional<Flag> flag(Reported reported) {
            var regime = reported.regime();
            var indicator = reported.indicator();
            if (regime == null) {
                return indicators.contains(indicator)
                        ? Optional.empty()
                        : Optional.of(flag(
                                "indicator",
                                "Không chế độ báo cáo nào nêu chỉ tiêu %s; có thể biểu mẫu hỏi, ở đây không biết: hiện chưa đếm được gì."
                                        .formatted(indicator),
                                "No regime names the indicator %s; a form may ask for it, which is not known here: it counts nothing yet."
                                        .formatted(indicator)));
            }
            var asked = regimes.get(regime);
            if (asked == null) {
                return Optional.of(flag(
                        "regime",
                        "Không có chế độ báo cáo %s: không đếm được gì.".formatted(regime),
                        "There is no regime %s: it counts nothing.".formatted(regime)));
            }
            if (asked.indicators().contains(indicator)) {
                return Optional.empty();
            }
            return Optional.of(
                    asked.byForm()
                            ? flag(
                                    "indicator",
                                    "Chế độ báo cáo %s không nêu chỉ tiêu %s; có thể biểu mẫu của chế độ hỏi, ở đây không biết."
                                            .formatted(regime, indicator),
                                    "The regime %s does not name the indicator %s; its form may ask for it, which is not known here."
                                            .formatted(regime, indicator))
                            : flag(
                                    "indicator",
                                    "Chế độ báo cáo %s không hỏi chỉ tiêu %s: không đếm được gì."
                                            .formatted(regime, indicator),
                                    "The regime %s does not ask for the indicator %s: it counts nothing."
                                            .formatted(regime, indicator)));
        }

        private static Flag flag(String what, String vi, String en) {
            return new Flag("/measure/" + what, what + "-not-known", null, null, vi, en);
        }
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
