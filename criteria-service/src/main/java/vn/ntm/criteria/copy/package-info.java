/** Copies of what other services told, rebuilt on request. */
@NullMarked
package vn.ntm.criteria.copy;

import org.jspecify.annotations.NullMarked;
