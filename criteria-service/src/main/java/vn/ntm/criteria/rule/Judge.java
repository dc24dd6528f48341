package vn.ntm.criteria.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Reason.Named;
import vn.ntm.criteria.rule.Rule.Part;

/** Values in, verdict out. The same for the same, whoever asks and in whatever order. */
public final class Judge {

    /** "Mới chạm chuẩn, chưa bền vững": met by less than a hundredth of the threshold. */
    private static final BigDecimal HARDLY = new BigDecimal("0.01");

    private static final int SHARE_DECIMALS = 9;

    private Judge() {}

    public static Judgement judge(Rule rule, Evidence evidence, Setting setting) {
        return switch (rule) {
            case Rule.NotApplicableWhen(var exemption, var otherwise) -> {
                var exempt = exempt(exemption, evidence.now(), setting);
                yield exempt != null ? Judgement.exempt(exempt) : judge(otherwise, evidence, setting);
            }
            case Rule.AllOf(var parts) when !(evidence.now() instanceof Fact.Said) -> parts(parts, evidence, setting);
            default ->
                evidence.now() == null
                        ? Judgement.undecided(new Reason.NotReported())
                        : one(rule, evidence.now(), evidence, setting);
        };
    }

    private static Judgement one(Rule rule, Fact now, Evidence evidence, Setting setting) {
        return switch (rule) {
            case Rule.AtLeast(var threshold) -> compared(now, threshold, setting, Side.FLOOR);
            case Rule.AtMost(var threshold) -> compared(now, threshold, setting, Side.CEILING);
            case Rule.Between(var low, var high) -> between(now, low, high, setting);
            case Rule.EqualTo(var threshold) -> compared(now, threshold, setting, Side.EXACT);
            case Rule.Rated(var level, var scale) -> rated(now, level, scale);
            case Rule.IsTrue _ -> isTrue(now);
            case Rule.None() -> none(now, setting);
            case Rule.Increases(var by) -> changed(now, evidence.yearBefore(), by, 1, setting);
            case Rule.Decreases(var by) -> changed(now, evidence.yearBefore(), by, -1, setting);
            case Rule.AllOf _ -> withoutFigure(now);
            case Rule.NotApplicableWhen _ -> judge(rule, evidence, setting);
        };
    }

    private static @Nullable Reason exempt(Exemption exemption, @Nullable Fact now, Setting setting) {
        var place = setting.place();
        return switch (exemption) {
            case Exemption.Declared(var when)
            when now instanceof Fact.NotApplicable -> new Reason.Exempt(new Sentence(when, when));
            case Exemption.Declared _ -> null;
            case Exemption.InRegions(var regions) -> {
                var column = place.column();
                yield column != null && regions.contains(column) ? new Reason.Exempt(setting.where()) : null;
            }
            case Exemption.InCommuneGroups(var groups) ->
                place.communeGroup() != null && groups.contains(place.communeGroup())
                        ? new Reason.Exempt(setting.where())
                        : null;
        };
    }

    private static Judgement parts(List<Part> parts, Evidence evidence, Setting setting) {
        if (evidence.now() != null && !(evidence.now() instanceof Fact.Parts)) {
            return Judgement.undecided(new Reason.OfAnotherKind(evidence.now()));
        }
        var judged = new ArrayList<Named>(parts.size());
        for (var part : parts) {
            var fact = new Evidence(part(evidence.now(), part.name()), part(evidence.yearBefore(), part.name()));
            judged.add(new Named(part.name(), judge(part.rule(), fact, setting)));
        }
        var all = judged.stream().map(Named::judgement).toList();
        var verdict = Verdict.all(all.stream().map(Judgement::verdict).toList());
        return new Judgement(
                verdict,
                evidence.now() == null ? new Reason.NotReported() : new Reason.OfParts(judged),
                farthest(all),
                all.stream()
                        .map(Judgement::share)
                        .max(Comparator.naturalOrder())
                        .orElse(BigDecimal.ONE),
                verdict == Verdict.MET && all.stream().anyMatch(Judgement::atThreshold));
    }

    private static @Nullable BigDecimal farthest(List<Judgement> all) {
        BigDecimal most = null;
        for (var one : all) {
            if (one.distance() != null && (most == null || one.distance().compareTo(most) > 0)) {
                most = one.distance();
            }
        }
        return most;
    }

    private static @Nullable Fact part(@Nullable Fact whole, String name) {
        return whole instanceof Fact.Parts(var parts) ? parts.get(name) : null;
    }

    private static Judgement compared(Fact now, Threshold threshold, Setting setting, Side side) {
        return switch (threshold.in(setting)) {
            case Limit.At(var limit) ->
                Quantity.of(now)
                        .map(value -> compared(value, limit, setting, side))
                        .orElseGet(() -> withoutFigure(now));
            case Limit.Open(var why) ->
                now instanceof Fact.Said
                        ? withoutFigure(now)
                        : Judgement.undecided(new Reason.ThresholdOpen(why, setting));
        };
    }

    private static Judgement compared(Quantity value, BigDecimal limit, Setting setting, Side side) {
        int order = value.compareTo(limit);
        boolean met = side.met(order);
        var shown = value.shown(limit);
        var lacking = met ? BigDecimal.ZERO : shown.subtract(limit).abs();
        return new Judgement(
                met ? Verdict.MET : Verdict.NOT_MET,
                new Reason.Compared(shown, sign(order), limit, setting),
                lacking,
                share(lacking, limit),
                met && shown.subtract(limit).abs().compareTo(limit.abs().multiply(HARDLY)) <= 0);
    }

    private static Judgement between(Fact now, Threshold low, Threshold high, Setting setting) {
        var floor = compared(now, low, setting, Side.FLOOR);
        return floor.verdict() == Verdict.MET
                ? nearer(floor, compared(now, high, setting, Side.CEILING))
                : floor.verdict() == Verdict.NOT_MET
                        ? floor
                        : decidedBy(compared(now, high, setting, Side.CEILING), floor);
    }

    /** An open floor decides nothing, but a broken ceiling does. */
    private static Judgement decidedBy(Judgement ceiling, Judgement open) {
        return ceiling.verdict() == Verdict.NOT_MET ? ceiling : open;
    }

    private static Judgement nearer(Judgement floor, Judgement ceiling) {
        return ceiling.verdict() == Verdict.MET && floor.atThreshold() ? floor : ceiling;
    }

    private static Judgement rated(Fact now, String wanted, List<String> scale) {
        if (!(now instanceof Fact.Level(var level)) || !scale.contains(level)) {
            return withoutFigure(now);
        }
        int order = Integer.compare(scale.indexOf(level), scale.indexOf(wanted));
        int steps = Math.max(0, scale.indexOf(wanted) - scale.indexOf(level));
        return new Judgement(
                order >= 0 ? Verdict.MET : Verdict.NOT_MET,
                new Reason.Ranked(level, sign(order), wanted),
                BigDecimal.valueOf(steps),
                share(BigDecimal.valueOf(steps), BigDecimal.valueOf(scale.size())),
                order == 0);
    }

    private static Judgement isTrue(Fact now) {
        return now instanceof Fact.Said(var yes)
                ? Judgement.plainly(yes, new Reason.Stated(yes))
                : Judgement.undecided(new Reason.OfAnotherKind(now));
    }

    /** Reported as a count, or as the answer to "is there none?". */
    private static Judgement none(Fact now, Setting setting) {
        return now instanceof Fact.Said(var yes)
                ? Judgement.plainly(yes, new Reason.Stated(yes))
                : Quantity.of(now)
                        .map(count -> compared(count, BigDecimal.ZERO, setting, Side.CEILING))
                        .map(judged -> new Judgement(
                                judged.verdict(), judged.reason(), judged.distance(), judged.share(), false))
                        .orElseGet(() -> Judgement.undecided(new Reason.OfAnotherKind(now)));
    }

    private static Judgement changed(Fact now, @Nullable Fact before, BigDecimal by, int direction, Setting setting) {
        var value = Quantity.of(now);
        if (value.isEmpty()) {
            return withoutFigure(now);
        }
        var earlier = Quantity.of(before);
        if (earlier.isEmpty()) {
            return Judgement.undecided(new Reason.YearBeforeNotReported());
        }
        var progress =
                direction > 0 ? value.get().minus(earlier.get()) : earlier.get().minus(value.get());
        int order = progress.compareTo(by);
        boolean met = by.signum() == 0 ? order > 0 : order >= 0;
        var gained = progress.shown(by);
        var lacking = met ? BigDecimal.ZERO : by.subtract(gained);
        return new Judgement(
                met ? Verdict.MET : Verdict.NOT_MET,
                new Reason.Changed(
                        value.get().shown(), earlier.get().shown(), direction > 0 ? gained : gained.negate(), setting),
                lacking,
                share(lacking, earlier.get().shown()),
                met && by.signum() > 0 && order == 0);
    }

    private static Judgement withoutFigure(Fact now) {
        return now instanceof Fact.Said(var yes)
                ? Judgement.plainly(yes, new Reason.StatedWithoutFigure(yes))
                : Judgement.undecided(new Reason.OfAnotherKind(now));
    }

    /** To nine decimals, at most the whole. */
    private static BigDecimal share(BigDecimal lacking, BigDecimal limit) {
        if (lacking.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return limit.signum() == 0
                ? BigDecimal.ONE
                : lacking.divide(limit.abs(), SHARE_DECIMALS, RoundingMode.HALF_UP)
                        .min(BigDecimal.ONE);
    }

    private static String sign(int order) {
        return order < 0 ? "<" : order > 0 ? ">" : "=";
    }

    private enum Side {
        FLOOR,
        CEILING,
        EXACT;

        boolean met(int order) {
            return switch (this) {
                case FLOOR -> order >= 0;
                case CEILING -> order <= 0;
                case EXACT -> order == 0;
            };
        }
    }
}
