/** Where this service's part of the audit is read. */
@NullMarked
package vn.ntm.criteria.audit;

import org.jspecify.annotations.NullMarked;
