/** What a receiving body remarks on single cells of a version, and how the reporter answers. */
@NullMarked
package vn.ntm.reporting.report.remark;

import org.jspecify.annotations.NullMarked;
