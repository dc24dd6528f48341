/** Values in, verdicts out: stored per unit and period with the standard they were made by. */
@NullMarked
package vn.ntm.criteria.evaluation;

import org.jspecify.annotations.NullMarked;
