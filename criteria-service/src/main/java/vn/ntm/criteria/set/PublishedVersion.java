package vn.ntm.criteria.set;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.ntm.criteria.rule.Faults;
import vn.ntm.criteria.rule.Rule;
import vn.ntm.criteria.rule.Standard;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;

/** One published version, which never changes: what evaluations are made with and recognitions refer to. */
public record PublishedVersion(
        UUID set,
        Code code,
        String name,
        Code unitKind,
        Code tier,
        List<Code> prerequisites,
        int number,
        LocalDate validFrom,
        Content content,
        Standard standard) {

    static PublishedVersion of(CriteriaSet set, SetVersion version) {
        var about = set.described();
        var content = version.content();
        return new PublishedVersion(
                set.id(),
                about.code(),
                about.name(),
                about.unitKind(),
                about.tier(),
                set.prerequisites(),
                version.number(),
                version.validFrom(),
                content,
                new Standard(content.criteria().stream().map(Criterion::rules).toList()));
    }

    /** What would be wrong with criteria that somebody adds. */
    public List<Violation> brokenAdditions(List<Criterion> criteria) {
        return ContentRules.brokenAdditions(code, criteria);
    }

    /** Says so where a rule for one of its indicators asks for what cannot be. */
    public void reachable(String pointer, String indicator, Rule rule, Faults faults) {
        content.indicators()
                .filter(one -> one.number().equals(indicator))
                .findFirst()
                .ifPresent(one -> ContentRules.reachable(pointer, one, rule, faults));
    }

    public Optional<Criterion> criterion(String number) {
        return content.criteria().stream()
                .filter(criterion -> criterion.number().equals(number))
                .findFirst();
    }
}
