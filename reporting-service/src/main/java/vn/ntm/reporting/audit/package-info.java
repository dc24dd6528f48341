/** Where this service's part of the audit is read. */
@NullMarked
package vn.ntm.reporting.audit;

import org.jspecify.annotations.NullMarked;
