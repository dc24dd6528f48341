/** What the scheduler has caught up with. */
@NullMarked
package vn.ntm.platform.routine;

import org.jspecify.annotations.NullMarked;
