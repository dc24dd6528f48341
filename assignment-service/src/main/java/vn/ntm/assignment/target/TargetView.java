package vn.ntm.assignment.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.Since.Ended;
import vn.ntm.assignment.target.Target.AsOf;
import vn.ntm.assignment.target.TargetTerms.Standing;
import vn.ntm.kernel.Code;

/**
 * A target as it was stated, and what follows from it.
 *
 * @param issuer who set it: a plan repeats what a ministry has set
 * @param statedBy who wrote it down, and says how far it has come: the issuer, or that of the directive
 * @param stated as written
 * @param percent of its fraction, with two decimals
 * @param countedAsOf on which days it is looked at who is counted; null where nobody is counted by kind
 * @param flags figures kept as quoted although they contradict one another
 * @param successors who stands today where a named unit stood; the target stays with the old unit
 * @param ended what became of the directive that states it; null while that is in force, or if none does
 */
record TargetView(
        Code code,
        Code issuer,
        Code statedBy,
        @Nullable Code directive,
        int year,
        Standing standing,
        TargetTerms stated,
        @Nullable BigDecimal percent,
        @Nullable AsOf countedAsOf,
        List<Flag> flags,
        Map<Code, List<Code>> successors,
        @Nullable Ended ended) {}
