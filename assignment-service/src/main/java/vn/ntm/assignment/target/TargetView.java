package vn.ntm.assignment.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.Since.Ended;
import vn.ntm.assignment.target.Target.AsOf;
import vn.ntm.assignment.target.TargetTerms.Standing;
import vn.ntm.kernel.Code;

/**
 * A target as it was stated, and what follows from it.
 *
 * @param code Its identity: "ha-tinh.vb-2024.g1" for one that a directive states.
 * @param issuer Who set it: a plan repeats what a ministry has set.
 * @param statedBy Who wrote it down, and says how far it has come: the issuer, or that of the directive.
 * @param directive The directive that states it; null if none does.
 * @param year For which year.
 * @param standing Whether it may still change.
 * @param stated As written, with names of bodies as codes.
 * @param percent Of its fraction, with two decimals; null without one.
 * @param countedAsOf On which days it is looked at who is counted; null where nobody is counted by kind.
 * @param flags Figures kept as quoted although they contradict one another, and words of which nobody has told us yet.
 * @param successors Who stands today where a named unit stood, by that unit; the target stays with the old unit.
 * @param ended What became of the directive that states it; null while that is in force, or if none does.
 */
@Schema(name = "StatedTarget")
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
