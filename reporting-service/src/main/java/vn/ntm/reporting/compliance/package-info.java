/** Who reported, on time or not. */
@NullMarked
package vn.ntm.reporting.compliance;

import org.jspecify.annotations.NullMarked;
