/** How much one client may ask for, counted together by all replicas. */
@NullMarked
package vn.ntm.gateway.limit;

import org.jspecify.annotations.NullMarked;
