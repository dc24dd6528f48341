/** Reports without a date: whenever something arises ("khi phát sinh"), as often as it does. */
@NullMarked
package vn.ntm.assignment.task.exception;

import org.jspecify.annotations.NullMarked;
