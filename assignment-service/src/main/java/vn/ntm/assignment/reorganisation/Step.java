package vn.ntm.assignment.reorganisation;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * From whom to whom, with which part.
 *
 * @param share null while nobody knows how large it is
 */
record Step(Code predecessor, Code successor, @Nullable BigDecimal share) {}
