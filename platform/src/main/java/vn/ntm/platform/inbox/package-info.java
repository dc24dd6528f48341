/** Events of others, each opened once. */
@NullMarked
package vn.ntm.platform.inbox;

import org.jspecify.annotations.NullMarked;
