package vn.ntm.assignment.target.progress;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * What the facts come to.
 *
 * @param reached null while nobody told anything to count from
 * @param units those behind the number
 * @param considered how many were looked at
 * @param told of how many of them something is known
 */
record Count(@Nullable BigDecimal reached, List<Code> units, int considered, int told) {

    static final Count NONE = new Count(null, List.of(), 0, 0);

    boolean complete() {
        return told == considered;
    }
}
