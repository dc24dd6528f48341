/** A POST repeated with the same key has one effect and one answer. */
@NullMarked
package vn.ntm.platform.idempotency;

import org.jspecify.annotations.NullMarked;
