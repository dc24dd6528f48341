/** Which request something follows from, over all services. */
@NullMarked
package vn.ntm.platform.trace;

import org.jspecify.annotations.NullMarked;
