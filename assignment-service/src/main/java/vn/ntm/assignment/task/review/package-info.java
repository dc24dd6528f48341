/** What becomes of a result: checked on the way, returned, decided, completed; and whether a condition is met. */
@NullMarked
package vn.ntm.assignment.task.review;

import org.jspecify.annotations.NullMarked;
