/** The national sets that come with the product. */
@NullMarked
package vn.ntm.criteria.shipped;

import org.jspecify.annotations.NullMarked;
