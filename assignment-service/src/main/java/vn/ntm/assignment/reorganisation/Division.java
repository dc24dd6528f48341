package vn.ntm.assignment.reorganisation;

import java.time.LocalDate;
import java.util.Set;

import vn.ntm.kernel.Code;

/**
 * A body was divided on a day, as it is recorded.
 *
 * @param hasShares whether the decision that divided it says how large the parts are
 */
record Division(Code body, LocalDate on, Set<Code> parts, boolean hasShares) {}
