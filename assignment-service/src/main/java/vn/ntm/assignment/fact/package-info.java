/** What the other services told us: obligations to report, accepted figures, recognitions, evaluations, criteria sets. */
@NullMarked
package vn.ntm.assignment.fact;

import org.jspecify.annotations.NullMarked;
