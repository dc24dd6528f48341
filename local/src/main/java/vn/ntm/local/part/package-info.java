/** How each part of the stack is prepared, started and found ready. */
@NullMarked
package vn.ntm.local.part;

import org.jspecify.annotations.NullMarked;
