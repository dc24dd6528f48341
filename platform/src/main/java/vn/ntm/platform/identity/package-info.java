/** Internal ids. */
@NullMarked
package vn.ntm.platform.identity;

import org.jspecify.annotations.NullMarked;
