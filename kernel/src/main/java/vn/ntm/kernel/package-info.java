/** What all services must agree on: periods, closing windows, deadlines, codes. Plain Java, no framework. */
@NullMarked
package vn.ntm.kernel;

import org.jspecify.annotations.NullMarked;
