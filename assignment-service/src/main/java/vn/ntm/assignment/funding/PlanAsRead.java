package vn.ntm.assignment.funding;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.funding.PlanArithmetic.Remainder;
import vn.ntm.kernel.Code;

/**
 * A funding plan as it was read, put back: the terms in it count, and what follows from them is passed over.
 *
 * @param code As it was read; passed over.
 * @param issuer As it was read; passed over.
 * @param directive As it was read; passed over.
 * @param year As it was read; passed over.
 * @param stated The terms, in million VND.
 * @param remainders As they were read; passed over.
 * @param flags As they were read; passed over.
 */
@Schema(name = "FundingPlanAsRead")
record PlanAsRead(
        @Nullable Code code,
        @Nullable Code issuer,
        @Nullable Code directive,
        @Nullable Integer year,
        @NotNull PlanTerms stated,
        @Nullable List<Remainder> remainders,
        @Nullable List<FundingFlag> flags) {}
