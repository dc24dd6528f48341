package vn.ntm.assignment.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Percent;
import vn.ntm.assignment.arithmetic.Percent.Verdict;
import vn.ntm.assignment.target.TargetTerms.OfWhich;
import vn.ntm.assignment.target.TargetTerms.Part;

/**
 * A stated percent, a list, a breakdown or a part that its total contradicts; or a word of which nobody has told us.
 *
 * @param pointer Where: a JSON pointer into the terms (RFC 6901).
 * @param code Stable: which rule, "percent-truncated".
 * @param stated The number as it was stated; null where no number is meant.
 * @param derived What it should be by the others; null where no number is meant.
 * @param message The rule in Vietnamese.
 * @param messageEn The rule in English.
 */
@Schema(name = "TargetFlag")
public record Flag(
        @NotNull String pointer,
        @NotNull String code,
        @Nullable BigDecimal stated,
        @Nullable BigDecimal derived,
        @NotNull String message,
        @NotNull String messageEn) {

    public static List<Flag> of(TargetTerms terms) {
        var flags = new ArrayList<Flag>();
        percent(terms, flags);
        things(terms, flags);
        baseline(terms, flags);
        var wanted = terms.wanted();
        if (wanted == null) {
            return flags;
        }
        if (terms.countsUnits()
                && !terms.units().isEmpty()
                && wanted.compareTo(BigDecimal.valueOf(terms.units().size())) != 0) {
            flags.add(new Flag(
                    "/units",
                    "count-contradicts-list",
                    wanted,
                    BigDecimal.valueOf(terms.units().size()),
                    "Nêu %s nhưng danh sách có %d."
                            .formatted(wanted.toPlainString(), terms.units().size()),
                    "It says %s, but %d are named."
                            .formatted(wanted.toPlainString(), terms.units().size())));
        }
        if (!terms.partsMakeTheWhole()) {
            return flags;
        }
        if (terms.breakdown() != null && !terms.breakdown().isEmpty()) {
            var sum = terms.breakdown().stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(wanted) != 0) {
                flags.add(new Flag(
                        "/breakdown",
                        "breakdown-contradicts-total",
                        wanted,
                        sum,
                        "Nêu %s nhưng các phần cộng lại là %s.".formatted(wanted.toPlainString(), sum.toPlainString()),
                        "It says %s, but the parts come to %s."
                                .formatted(wanted.toPlainString(), sum.toPlainString())));
            }
        }
        parts(terms, wanted, flags);
        return flags;
    }

    private static void things(TargetTerms terms, List<Flag> flags) {
        if (terms.countsThings()) {
            whole("/numerator", terms.numerator(), flags);
            whole("/denominator", terms.denominator(), flags);
            for (int i = 0; terms.breakdown() != null && i < terms.breakdown().size(); i++) {
                whole(
                        "/breakdown/%d/value".formatted(i),
                        terms.breakdown().get(i).value(),
                        flags);
            }
        }
    }

    private static void whole(String at, @Nullable BigDecimal number, List<Flag> flags) {
        if (!TargetTerms.isWhole(number)) {
            flags.add(new Flag(
                    at,
                    "not-whole",
                    number,
                    null,
                    "Chỉ tiêu này đếm đơn vị: phải là số nguyên.",
                    "This target counts units: it must be whole."));
        }
    }

    private static void baseline(TargetTerms terms, List<Flag> flags) {
        var before = terms.baseline();
        if (before != null
                && before.numerator() != null
                && before.denominator() != null
                && before.numerator().compareTo(before.denominator()) > 0) {
            flags.add(new Flag(
                    "/baseline/numerator",
                    "more-than-the-whole",
                    before.numerator(),
                    before.denominator(),
                    "Tử số lớn hơn mẫu số.",
                    "The numerator is more than the denominator."));
        }
    }

    private static void parts(TargetTerms terms, BigDecimal wanted, List<Flag> flags) {
        var ofWhich = terms.ofWhich() == null ? List.<OfWhich>of() : terms.ofWhich();
        for (int i = 0; i < ofWhich.size(); i++) {
            if (ofWhich.get(i).count().compareTo(wanted) > 0) {
                flags.add(new Flag(
                        "/ofWhich/" + i,
                        "part-exceeds-total",
                        ofWhich.get(i).count(),
                        wanted,
                        "\"Trong đó\" lớn hơn tổng số.",
                        "The part is more than the whole."));
            }
        }
    }

    private static void percent(TargetTerms terms, List<Flag> flags) {
        if (terms.percentStated() == null
                || terms.numerator() == null
                || terms.denominator() == null
                || terms.denominator().signum() == 0) {
            return;
        }
        var percent = new Percent(terms.percentStated(), terms.numerator(), terms.denominator());
        if (percent.verdict() == Verdict.AGREES) {
            return;
        }
        boolean truncated = percent.verdict() == Verdict.TRUNCATED;
        var derived = percent.derived().toPlainString();
        flags.add(new Flag(
                "/percentStated",
                truncated ? "percent-truncated" : "percent-contradicts-fraction",
                terms.percentStated(),
                percent.derived(),
                truncated
                        ? "Tỷ lệ bị cắt bớt, làm tròn phải là %s.".formatted(derived)
                        : "Phân số cho %s.".formatted(derived),
                truncated
                        ? "It is truncated; rounded it is %s.".formatted(derived)
                        : "The fraction comes to %s.".formatted(derived)));
    }
}
