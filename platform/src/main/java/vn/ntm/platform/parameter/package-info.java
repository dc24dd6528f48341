/** Path and query parameters that are values of the kernel: read, or refused with 400 and the reason. */
@NullMarked
package vn.ntm.platform.parameter;

import org.jspecify.annotations.NullMarked;
