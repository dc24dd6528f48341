/** Documents that assign work: tasks, targets and reporting regimes, from draft to publication. */
@NullMarked
package vn.ntm.assignment.directive;

import org.jspecify.annotations.NullMarked;
