/** Money: the plan by source, component and project, and what was allocated, carried over and disbursed of it. */
@NullMarked
package vn.ntm.assignment.funding;

import org.jspecify.annotations.NullMarked;
