/** One report owed by one body for one period, and what the scheduler does about it. */
@NullMarked
package vn.ntm.reporting.obligation;

import org.jspecify.annotations.NullMarked;
