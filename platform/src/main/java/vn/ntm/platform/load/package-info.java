/** Who comes first when more is asked than can be done. */
@NullMarked
package vn.ntm.platform.load;

import org.jspecify.annotations.NullMarked;
