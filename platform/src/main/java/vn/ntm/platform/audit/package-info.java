/** Who changed what, kept so that no row can be altered, removed or inserted later without a trace. */
@NullMarked
package vn.ntm.platform.audit;

import org.jspecify.annotations.NullMarked;
