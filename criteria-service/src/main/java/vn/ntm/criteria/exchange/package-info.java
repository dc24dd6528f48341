/** Whole sets on their way in and out. */
@NullMarked
package vn.ntm.criteria.exchange;

import org.jspecify.annotations.NullMarked;
