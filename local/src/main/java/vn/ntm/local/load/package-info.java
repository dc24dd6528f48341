/** Example files, loaded as any client would: through the public API. */
@NullMarked
package vn.ntm.local.load;

import org.jspecify.annotations.NullMarked;
