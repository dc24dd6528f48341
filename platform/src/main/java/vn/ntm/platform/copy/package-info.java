/** Copies of what other services told, and how one is made anew from what they told. */
@NullMarked
package vn.ntm.platform.copy;

import org.jspecify.annotations.NullMarked;
