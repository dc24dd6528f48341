/** Criteria sets: criteria and their indicators, in versions that never change once they are published. */
@NullMarked
package vn.ntm.criteria.set;

import org.jspecify.annotations.NullMarked;
