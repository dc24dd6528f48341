/** Lists with a stable order and a cursor. */
@NullMarked
package vn.ntm.platform.paging;

import org.jspecify.annotations.NullMarked;
