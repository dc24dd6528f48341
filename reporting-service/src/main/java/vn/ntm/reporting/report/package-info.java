/** What a body writes and sends: drafts, versions, receipts. */
@NullMarked
package vn.ntm.reporting.report;

import org.jspecify.annotations.NullMarked;
