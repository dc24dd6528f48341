/** Whether the figures of a directive follow from one another; what does not is kept as quoted and named. */
@NullMarked
package vn.ntm.assignment.check;

import org.jspecify.annotations.NullMarked;
