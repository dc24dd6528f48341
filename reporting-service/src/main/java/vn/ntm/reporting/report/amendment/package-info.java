/** A new version of a report that was accepted already. */
@NullMarked
package vn.ntm.reporting.report.amendment;

import org.jspecify.annotations.NullMarked;
