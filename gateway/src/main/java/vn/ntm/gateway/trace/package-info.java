/** What of a request goes to who collects traces. */
@NullMarked
package vn.ntm.gateway.trace;

import org.jspecify.annotations.NullMarked;
