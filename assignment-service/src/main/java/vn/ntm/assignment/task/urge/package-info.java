/** "Đôn đốc": who was urged, when, about what, by whom; as a record and as a dispatch to print. */
@NullMarked
package vn.ntm.assignment.task.urge;

import org.jspecify.annotations.NullMarked;
