package vn.ntm.criteria.recognition.rule;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Words;

/**
 * Whether one prerequisite holds, and why.
 *
 * @param asked Which prerequisite.
 * @param met Whether it holds.
 * @param figures The numbers it was judged by: 8/13; null where there are none.
 * @param reason Why.
 * @param counted the units that were looked at: the denominator
 * @param missing those of them for want of which it does not hold
 */
@Schema(name = "PrerequisiteFinding")
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
