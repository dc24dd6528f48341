/** The files that a report names by their hash: taken as a stream, looked into, kept beside it, handed out to its readers. */
@NullMarked
package vn.ntm.reporting.report.attachment;

import org.jspecify.annotations.NullMarked;
