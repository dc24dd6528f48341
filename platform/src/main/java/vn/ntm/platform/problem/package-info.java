/** How every service says no: RFC 9457, complete, in the reader's language. */
@NullMarked
package vn.ntm.platform.problem;

import org.jspecify.annotations.NullMarked;
