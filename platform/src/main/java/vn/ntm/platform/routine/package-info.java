/** What the scheduler has caught up with, and which replica does it. */
@NullMarked
package vn.ntm.platform.routine;

import org.jspecify.annotations.NullMarked;
