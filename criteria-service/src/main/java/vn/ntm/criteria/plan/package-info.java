/** What a plan needs: n of N, averages, bands, who is nearest, and whether stated figures can be right. */
@NullMarked
package vn.ntm.criteria.plan;

import org.jspecify.annotations.NullMarked;
