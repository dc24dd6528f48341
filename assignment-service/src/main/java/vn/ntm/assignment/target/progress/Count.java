package vn.ntm.assignment.target.progress;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.progress.Added.Reported;
import vn.ntm.kernel.Code;

/**
 * What the facts come to.
 *
 * @param reached null while nobody told anything to count from, and where what was told cannot be added
 * @param units those behind the number
 * @param considered how many were looked at
 * @param told of how many of them something is known
 * @param added how it was made of reported figures; null where it is counted from anything else
 */
record Count(
        @Nullable BigDecimal reached,
        List<Code> units,
        int considered,
        int told,
        @Nullable Added added) {

    static final Count NONE = new Count(null, List.of(), 0, 0, null);

    /** Among the same units, from what they reported. */
    Count of(List<Reported> figures) {
        var together = Added.of(figures);
        var reached = together.reached();
        return new Count(
                reached == null ? null : Added.plain(reached),
                figures.stream().map(Reported::unit).sorted().toList(),
                considered,
                figures.size(),
                together);
    }

    boolean complete() {
        return told == considered;
    }
}
