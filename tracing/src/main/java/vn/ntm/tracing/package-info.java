/** Which request something follows from, over all services. */
@NullMarked
package vn.ntm.tracing;

import org.jspecify.annotations.NullMarked;
