package vn.ntm.assignment.funding;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.funding.PlanArithmetic.Remainder;
import vn.ntm.kernel.Code;

/**
 * A funding plan as it was stated, and what follows from it.
 *
 * @param code Its identity.
 * @param issuer The body that set it.
 * @param directive The directive that states it; null if none does.
 * @param year For which year.
 * @param stated As written, in million VND.
 * @param remainders What components share of a line, and what is left of it.
 * @param flags Figures kept as quoted although others contradict them.
 */
@Schema(name = "StatedFundingPlan")
record PlanView(
        Code code,
        Code issuer,
        @Nullable Code directive,
        int year,
        PlanTerms stated,
        List<Remainder> remainders,
        List<FundingFlag> flags) {}
