/** One mail a day that says what a body owes, instead of a flood. */
@NullMarked
package vn.ntm.reporting.notice.digest;

import org.jspecify.annotations.NullMarked;
