package vn.ntm.assignment.funding;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.funding.PlanArithmetic.Remainder;
import vn.ntm.kernel.Code;

/**
 * @param stated as written, million VND
 * @param remainders what components share of a line, and what is left of it
 * @param flags figures kept as quoted although others contradict them
 */
record PlanView(
        Code code,
        Code issuer,
        @Nullable Code directive,
        int year,
        PlanTerms stated,
        List<Remainder> remainders,
        List<FundingFlag> flags) {}
