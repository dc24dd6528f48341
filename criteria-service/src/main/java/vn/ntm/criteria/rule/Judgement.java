package vn.ntm.criteria.rule;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A verdict and why.
 *
 * @param distance how much is lacking, in the indicator's unit; 0 when met; null where nothing was measured
 * @param share the same as a share of the threshold, to compare indicators by: 0 when met, 1 where there is no measure
 * @param atThreshold met, and with almost nothing to spare ("mới chạm chuẩn")
 */
public record Judgement(
        Verdict verdict, Reason reason, @Nullable BigDecimal distance, BigDecimal share, boolean atThreshold) {

    static Judgement undecided(Reason reason) {
        return new Judgement(Verdict.UNDECIDED, reason, null, BigDecimal.ONE, false);
    }

    static Judgement exempt(Reason reason) {
        return new Judgement(Verdict.NOT_APPLICABLE, reason, null, BigDecimal.ZERO, false);
    }

    static Judgement plainly(boolean met, Reason reason) {
        return new Judgement(
                met ? Verdict.MET : Verdict.NOT_MET, reason, null, met ? BigDecimal.ZERO : BigDecimal.ONE, false);
    }

    /** Nobody reported it, as against reported and not yet to be judged. */
    public boolean missing() {
        return reason.missing();
    }
}
