/** What is beyond a body's authority ("vượt thẩm quyền") goes up, and comes back with a decision. */
@NullMarked
package vn.ntm.assignment.task.escalation;

import org.jspecify.annotations.NullMarked;
