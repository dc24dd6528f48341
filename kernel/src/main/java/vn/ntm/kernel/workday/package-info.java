/** On which days offices work: weekends, public holidays, swapped days. */
@NullMarked
package vn.ntm.kernel.workday;

import org.jspecify.annotations.NullMarked;
