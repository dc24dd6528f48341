/** Targets ("chỉ tiêu được giao"): what is to be reached, by whom and when, and how far it has come. */
@NullMarked
package vn.ntm.assignment.target;

import org.jspecify.annotations.NullMarked;
