/** More is asked than can be done. */
@NullMarked
package vn.ntm.reporting.crowd;

import org.jspecify.annotations.NullMarked;
