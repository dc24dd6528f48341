package vn.ntm.assignment.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.Since.Ended;
import vn.ntm.assignment.target.Target.AsOf;
import vn.ntm.assignment.target.TargetTerms.Standing;
import vn.ntm.kernel.Code;

/**
 * A target as it was read, put back: the terms in it count, and what follows from them is passed over.
 *
 * @param code As it was read; passed over.
 * @param issuer As it was read; passed over.
 * @param statedBy As it was read; passed over.
 * @param directive As it was read; passed over.
 * @param year As it was read; passed over.
 * @param standing As it was read; passed over.
 * @param stated The terms.
 * @param percent As it was read; passed over.
 * @param countedAsOf As it was read; passed over.
 * @param flags As they were read; passed over.
 * @param successors As they were read; passed over.
 * @param ended As it was read; passed over.
 */
@Schema(name = "TargetAsRead")
record TargetAsRead(
        @Nullable Code code,
        @Nullable Code issuer,
        @Nullable Code statedBy,
        @Nullable Code directive,
        @Nullable Integer year,
        @Nullable Standing standing,
        @NotNull TargetTerms stated,
        @Nullable BigDecimal percent,
        @Nullable AsOf countedAsOf,
        @Nullable List<Flag> flags,
        @Nullable Map<Code, List<Code>> successors,
        @Nullable Ended ended) {}
