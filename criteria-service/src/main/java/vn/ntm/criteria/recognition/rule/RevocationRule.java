package vn.ntm.criteria.recognition.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.ntm.platform.problem.Words;

/**
 * When a recognition is revoked (Decision 18/2022/QĐ-TTg): so many of the criteria have fallen below the standard, or fewer of
 * them if a weighty one is among them.
 *
 * @param alone percent at which the share alone is enough
 * @param withWeighty percent from which it is enough together with a weighty one
 * @param weighty The criteria that weigh more.
 * @param confidence How sure we are that the law says so.
 */
public record RevocationRule(BigDecimal alone, BigDecimal withWeighty, List<Weighty> weighty, Confidence confidence) {

    /**
     * A criterion whose loss weighs more: income, environment and food safety, quality of living environment, defence and
     * security.
     *
     * @param name In Vietnamese.
     * @param nameEn In English.
     * @param criteria Its numbers in the sets.
     */
    @Schema(name = "WeightyCriterion")
    public record Weighty(String name, String nameEn, List<String> criteria) {

        boolean among(Collection<String> fallen) {
            return criteria.stream().anyMatch(fallen::contains);
        }
    }

    public record Judgement(boolean revocable, String figures, Words reason) {}

    public Judgement judge(Collection<String> fallen, int criteria) {
        var share = Ratio.of(fallen.size(), criteria);
        if (share.atLeast(alone)) {
            return new Judgement(true, share.toString(), Sentences.share(share, alone));
        }
        if (!share.atLeast(withWeighty)) {
            return new Judgement(false, share.toString(), Sentences.share(share, withWeighty));
        }
        var found = weighty.stream().filter(one -> one.among(fallen)).toList();
        return new Judgement(
                !found.isEmpty(),
                share.toString(),
                Sentences.followed(
                        Sentences.share(share, alone),
                        found.isEmpty() ? none() : names("trong đó có: %s", "among them: %s", found)));
    }

    private Words none() {
        return names("không có tiêu chí nào trong số: %s", "none of them is one of: %s", weighty);
    }

    private static Words names(String vi, String en, List<Weighty> named) {
        return Words.of(
                vi.formatted(named.stream().map(Weighty::name).collect(Collectors.joining(", "))),
                en.formatted(named.stream().map(Weighty::nameEn).collect(Collectors.joining(", "))));
    }
}
