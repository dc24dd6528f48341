/** What comes round again: regular review meetings ("giao ban") with minutes. */
@NullMarked
package vn.ntm.assignment.task.duty;

import org.jspecify.annotations.NullMarked;
