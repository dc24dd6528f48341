/** Many accepted reports become one. */
@NullMarked
package vn.ntm.reporting.consolidation;

import org.jspecify.annotations.NullMarked;
