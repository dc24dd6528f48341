/** What the scheduler is going to do, without doing it. */
@NullMarked
package vn.ntm.reporting.forecast;

import org.jspecify.annotations.NullMarked;
