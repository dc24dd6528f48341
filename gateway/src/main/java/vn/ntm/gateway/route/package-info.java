/** Which service owns an address, and the stream between it and the caller. */
@NullMarked
package vn.ntm.gateway.route;

import org.jspecify.annotations.NullMarked;
