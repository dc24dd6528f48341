/** A client that knows nothing, and a wire on which everything goes wrong. */
@NullMarked
package vn.ntm.reporting.wire;

import org.jspecify.annotations.NullMarked;
