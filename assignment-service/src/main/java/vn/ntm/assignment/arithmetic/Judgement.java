package vn.ntm.assignment.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

import vn.ntm.assignment.arithmetic.Outcome.Result;
import vn.ntm.assignment.arithmetic.StatedCheck.All;
import vn.ntm.assignment.arithmetic.StatedCheck.Average;
import vn.ntm.assignment.arithmetic.StatedCheck.Count;
import vn.ntm.assignment.arithmetic.StatedCheck.Difference;
import vn.ntm.assignment.arithmetic.StatedCheck.Feasible;
import vn.ntm.assignment.arithmetic.StatedCheck.Same;
import vn.ntm.assignment.arithmetic.StatedCheck.Share;
import vn.ntm.assignment.arithmetic.StatedCheck.Shares;
import vn.ntm.assignment.arithmetic.StatedCheck.Sum;

/** Works checks out from the figures of a document. Nothing is corrected: what does not follow is named. */
public record Judgement(Figures figures) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Outcome of(StatedCheck check) {
        var absent = check.references()
                .filter(reference -> !figures.has(reference) || (figures.of(reference) == null && !boundable(check)))
                .findFirst();
        if (absent.isPresent()) {
            return Outcome.missing(absent.get());
        }
        return switch (check) {
            case Sum sum -> equal(value(sum.total()), sum(sum.parts()), String.join(" + ", sum.parts()));
            case Count count -> equal(value(count.stated()), value(count.list()), count.list());
            case Same same -> equal(value(same.stated()), value(same.other()), same.other());
            case Difference difference ->
                equal(
                        value(difference.stated()),
                        value(difference.from()).subtract(value(difference.less())),
                        difference.from() + " - " + difference.less());
            case Share share -> share(share);
            case Shares shares -> shares(shares);
            case Average average -> average(average);
            case Feasible feasible -> feasible(feasible);
            case All all -> all(all);
        };
    }

    /** Only an average can be bounded when a count is left out. */
    private static boolean boundable(StatedCheck check) {
        return check instanceof Average;
    }

    private static Outcome equal(BigDecimal stated, BigDecimal computed, String reckoning) {
        boolean holds = stated.compareTo(computed) == 0;
        return Outcome.of(
                holds,
                text(stated),
                text(computed),
                holds ? "Khớp." : "Nêu %s, tính từ %s được %s.".formatted(text(stated), reckoning, text(computed)),
                holds ? "It adds up." : "It says %s, but %s = %s.".formatted(text(stated), reckoning, text(computed)));
    }

    private Outcome share(Share share) {
        var whole = value(share.whole());
        if (whole.signum() == 0) {
            return Outcome.missing(share.whole());
        }
        var percent = new Percent(value(share.stated()), value(share.part()), whole);
        var derived = text(percent.derived());
        return switch (percent.verdict()) {
            case AGREES -> Outcome.of(true, text(percent.stated()), derived, "Khớp.", "It agrees.");
            case TRUNCATED ->
                Outcome.of(
                        false,
                        text(percent.stated()),
                        text(percent.exactly()),
                        "Phải là %s: số đã nêu bị cắt bớt, không làm tròn.".formatted(derived),
                        "It should be %s: the stated percent is truncated, not rounded.".formatted(derived));
            case CONTRADICTS ->
                Outcome.of(
                        false,
                        text(percent.stated()),
                        text(percent.exactly()),
                        "Phải là %s.".formatted(derived),
                        "It should be %s.".formatted(derived));
        };
    }

    /** Each stated percent may be half a unit of its last decimal away, so their sum may be by all of them. */
    private Outcome shares(Shares shares) {
        var total = sum(shares.shares());
        var slack = shares.shares().stream()
                .map(this::value)
                .map(share -> share.ulp().divide(BigDecimal.TWO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean holds = total.subtract(HUNDRED).abs().compareTo(slack) <= 0;
        return Outcome.of(
                holds,
                null,
                text(total),
                holds
                        ? "Tổng tỷ lệ là %s, trong phạm vi làm tròn.".formatted(text(total))
                        : "Tổng tỷ lệ không bằng 100.",
                holds
                        ? "The shares come to %s, within their rounding.".formatted(text(total))
                        : "The shares do not make 100.");
    }

    /** 17.3 follows from 1629/94; nothing up to 1362/94 rounds to 14.55. */
    private Outcome average(Average average) {
        var stated = figures.of(average.stated());
        var over = figures.of(average.over());
        if (stated == null || over == null || over.signum() <= 0) {
            return Outcome.missing(stated == null ? average.stated() : average.over());
        }
        var known = average.counts().stream()
                .map(figures::of)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        long leftOut = average.counts().stream()
                .filter(count -> figures.of(count) == null)
                .count();
        var most = known.add(over.multiply(BigDecimal.valueOf(leftOut)));
        boolean holds = reaches(stated, known.toBigInteger(), most.toBigInteger(), over);
        var computed = fraction(known, over);
        var atMost = fraction(most, over);
        return new Outcome(
                holds ? Result.HOLDS : Result.MISMATCH,
                text(stated),
                computed,
                leftOut == 0 ? null : atMost,
                holds
                        ? "Suy ra được từ số xã đạt từng tiêu chí."
                        : "Không thể suy ra từ số xã đạt từng tiêu chí: nhiều nhất %s.".formatted(atMost),
                holds
                        ? "It follows from the counts by criterion."
                        : "It cannot follow from the counts by criterion: at most %s.".formatted(atMost));
    }

    /** Whether some whole number of met criteria, from least to most, has this average at the decimals stated. */
    private static boolean reaches(BigDecimal stated, BigInteger least, BigInteger most, BigDecimal over) {
        var half = stated.ulp().divide(BigDecimal.TWO);
        var first = stated.subtract(half)
                .multiply(over)
                .setScale(0, RoundingMode.CEILING)
                .toBigInteger();
        var beyond = stated.add(half)
                .multiply(over)
                .setScale(0, RoundingMode.CEILING)
                .toBigInteger();
        // Half up: the lower end of the interval still rounds to what is stated, the upper one does not.
        return first.max(least).compareTo(beyond.subtract(BigInteger.ONE).min(most)) <= 0;
    }

    private Outcome feasible(Feasible feasible) {
        var all = BigDecimal.valueOf(feasible.counts().size());
        var left = sum(feasible.counts()).subtract(value(feasible.full()).multiply(all));
        var rest = value(feasible.rest());
        var floor = rest.multiply(feasible.floor());
        var ceiling = rest.multiply(feasible.ceiling());
        boolean holds = left.compareTo(floor) >= 0 && left.compareTo(ceiling) <= 0;
        var told = "%s trong khoảng %s - %s".formatted(text(left), text(floor), text(ceiling));
        return Outcome.of(
                holds,
                null,
                told,
                holds ? "Khả thi, dư %s so với mức sàn.".formatted(text(left.subtract(floor))) : "Không khả thi.",
                holds
                        ? "It is feasible, with a slack of %s over the floor.".formatted(text(left.subtract(floor)))
                        : "It is not feasible.");
    }

    private Outcome all(All all) {
        var outcomes = all.checks().stream().map(this::of).toList();
        return outcomes.stream()
                .filter(outcome -> outcome.result() != Result.HOLDS)
                .findFirst()
                .orElseGet(() -> Outcome.of(
                        true,
                        null,
                        String.join(
                                "; ",
                                outcomes.stream()
                                        .map(Outcome::computed)
                                        .map(String::valueOf)
                                        .toList()),
                        "Nhất quán.",
                        "It is consistent."));
    }

    private BigDecimal value(String reference) {
        return Objects.requireNonNull(figures.of(reference), reference);
    }

    private BigDecimal sum(List<String> references) {
        return references.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String fraction(BigDecimal sum, BigDecimal over) {
        return "%s/%s = %s".formatted(text(sum), text(over), text(sum.divide(over, 3, RoundingMode.HALF_UP)));
    }

    private static String text(BigDecimal value) {
        return value.toPlainString();
    }
}
