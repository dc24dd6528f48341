/** Where this service's part of the audit is read. */
@NullMarked
package vn.ntm.assignment.audit;

import org.jspecify.annotations.NullMarked;
