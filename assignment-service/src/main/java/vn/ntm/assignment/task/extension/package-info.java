/** More time, asked for and granted or refused, with reasons. */
@NullMarked
package vn.ntm.assignment.task.extension;

import org.jspecify.annotations.NullMarked;
