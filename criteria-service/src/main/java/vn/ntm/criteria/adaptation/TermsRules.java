package vn.ntm.criteria.adaptation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.adaptation.Terms.OwnRule;
import vn.ntm.criteria.rule.Faults;
import vn.ntm.criteria.rule.Region;
import vn.ntm.criteria.rule.Rule;
import vn.ntm.criteria.rule.RuleForm;
import vn.ntm.criteria.rule.Standard.IndicatorRule;
import vn.ntm.criteria.rule.Strictness;
import vn.ntm.criteria.set.PublishedVersion;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** A province fills, raises and adds; it never lowers. Every indicator that offends is named. */
final class TermsRules implements Faults {

    private final List<Violation> found = new ArrayList<>();

    private final Set<Region> regions;

    private TermsRules(Set<Region> regions) {
        this.regions = regions;
    }

    /** @param regions where the province lies; empty if nobody has said, then it is held to all of them */
    static List<Violation> broken(PublishedVersion version, Terms terms, Set<Region> regions) {
        var rules = new TermsRules(regions);
        var national = version.standard().criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .collect(Collectors.toMap(IndicatorRule::number, IndicatorRule::rule));
        var seen = new HashSet<String>();
        for (int i = 0; i < terms.rules().size(); i++) {
            var own = terms.rules().get(i);
            var pointer = "/rules/" + i;
            if (!seen.add(own.indicator())) {
                rules.say(pointer + "/indicator", "repeated", own.indicator(), "Chỉ tiêu nêu hai lần.", "Named twice.");
            }
            rules.check(version, pointer, own, national);
        }
        for (int i = 0; i < terms.criteria().size(); i++) {
            var number = terms.criteria().get(i).number();
            if (version.criterion(number).isPresent()) {
                rules.say(
                        "/criteria/" + i + "/number",
                        "repeated",
                        number,
                        "Số này đã có trong bộ tiêu chí.",
                        "The set has this number already.");
            }
        }
        rules.found.addAll(version.brokenAdditions(terms.criteria()));
        return rules.found;
    }

    private void check(PublishedVersion version, String pointer, OwnRule own, Map<String, Rule> national) {
        var prescribed = national.get(own.indicator());
        if (prescribed == null) {
            say(
                    pointer + "/indicator",
                    "no-such-indicator",
                    own.indicator(),
                    "Bộ tiêu chí không có chỉ tiêu này.",
                    "The set has no such indicator.");
            return;
        }
        int before = found.size();
        var rule = RuleForm.read(own.rule(), pointer + "/rule", this);
        if (found.size() > before) {
            return;
        }
        version.reachable(pointer + "/rule", own.indicator(), rule, this);
        var lowered = Strictness.lowered(prescribed, rule, regions.isEmpty() ? EnumSet.allOf(Region.class) : regions);
        if (!lowered.isEmpty()) {
            say(
                    pointer + "/rule",
                    "lowers-the-standard",
                    own.indicator(),
                    "Chỉ tiêu %s: thấp hơn hoặc khác mức của Trung ương%s.%s"
                            .formatted(
                                    own.indicator(),
                                    named(lowered, " ở: ", region -> region.words()
                                            .vi()),
                                    regions.isEmpty()
                                            ? " Chưa biết tỉnh thuộc vùng nào: ghi vùng của tỉnh, hoặc nêu mức theo vùng"
                                                    + " (byRegion)."
                                            : ""),
                    "Indicator %s: less than the country asks, or of another kind%s.%s"
                            .formatted(
                                    own.indicator(),
                                    named(lowered, " in: ", region -> region.words()
                                            .en()),
                                    regions.isEmpty()
                                            ? " Nobody has said in which region the province lies: say it, or say the"
                                                    + " value by region (byRegion)."
                                            : ""));
        }
    }

    /** Nothing if it is so wherever a unit lies. */
    private static String named(Set<Region> lowered, String before, Function<Region, String> words) {
        return lowered.size() == Region.values().length
                ? ""
                : lowered.stream().map(words).collect(Collectors.joining(", ", before, ""));
    }

    @Override
    public void say(String pointer, String code, @Nullable Object value, String vi, String en) {
        found.add(new Violation(pointer, code, value == null ? null : value.toString(), Words.of(vi, en)));
    }
}
