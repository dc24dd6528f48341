/** The business clock that all services read from one file. */
@NullMarked
package vn.ntm.local.clock;

import org.jspecify.annotations.NullMarked;
