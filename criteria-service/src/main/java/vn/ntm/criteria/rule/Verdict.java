package vn.ntm.criteria.rule;

import java.util.Collection;

/** Missing is not failing: what nobody has reported is undecided. */
public enum Verdict {
    MET,
    NOT_MET,
    UNDECIDED,
    NOT_APPLICABLE;

    /** Nothing stands in the way of the whole. */
    public boolean satisfied() {
        return this == MET || this == NOT_APPLICABLE;
    }

    /** The whole of its parts, in any order: one failure decides, then one gap, and what is not asked counts for nothing. */
    public static Verdict all(Collection<Verdict> parts) {
        if (parts.contains(NOT_MET)) {
            return NOT_MET;
        }
        if (parts.isEmpty() || parts.contains(UNDECIDED)) {
            return UNDECIDED;
        }
        return parts.contains(MET) ? MET : NOT_APPLICABLE;
    }
}
