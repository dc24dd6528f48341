/** How a deadline follows from a period, a rule and a calendar, step by step. */
@NullMarked
package vn.ntm.kernel.reckoning;

import org.jspecify.annotations.NullMarked;
