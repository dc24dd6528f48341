/** Fair lateness: whose every hour of a report's life was. */
@NullMarked
package vn.ntm.reporting.lateness;

import org.jspecify.annotations.NullMarked;
