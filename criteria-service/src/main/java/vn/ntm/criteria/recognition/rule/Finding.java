package vn.ntm.criteria.recognition.rule;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Words;

/**
 * Whether one thing that is asked for holds, and why.
 *
 * @param figures the numbers it was judged by, {@code 8/13}
 * @param counted the units that were looked at: the denominator
 * @param missing those of them for want of which it does not hold
 */
public record Finding(
        Label asked, boolean met, @Nullable String figures, Words reason, List<Code> counted, List<Code> missing) {

    /** Its name and the reason. */
    public Words told() {
        return Words.of(asked.name() + ": " + reason.vi(), asked.nameEn() + ": " + reason.en());
    }

    static Finding of(Label asked, boolean met, @Nullable String figures, Words reason) {
        return new Finding(asked, met, figures, reason, List.of(), List.of());
    }
}
