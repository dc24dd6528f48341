/** Who asks, for which organisation, and how far that reaches. */
@NullMarked
package vn.ntm.platform.caller;

import org.jspecify.annotations.NullMarked;
