/** Messages that a service heard and set aside: which, why, and what becomes of them. */
@NullMarked
package vn.ntm.local.dead;

import org.jspecify.annotations.NullMarked;
