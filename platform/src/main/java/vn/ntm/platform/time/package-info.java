/** The business clock. */
@NullMarked
package vn.ntm.platform.time;

import org.jspecify.annotations.NullMarked;
