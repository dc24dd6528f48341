package vn.ntm.criteria.set;

import jakarta.validation.constraints.NotNull;

import vn.ntm.kernel.Code;

/**
 * "Tỷ lệ thôn kiểu mẫu": the value is counted from the units below, of this kind, that meet a set of this tier.
 *
 * @param unitKind The kind of unit that is counted.
 * @param tier The tier of the set that it must meet.
 */
public record ShareOf(@NotNull Code unitKind, @NotNull Code tier) {}
