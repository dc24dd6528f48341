/** What a province fills in, raises and adds to a national set. */
@NullMarked
package vn.ntm.criteria.adaptation;

import org.jspecify.annotations.NullMarked;
