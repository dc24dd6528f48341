/** One way to get a database, a clock, a caller and the house rules. */
@NullMarked
package vn.ntm.testkit;

import org.jspecify.annotations.NullMarked;
