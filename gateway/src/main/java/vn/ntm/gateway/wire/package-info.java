/** What comes over a connection before it is a request. */
@NullMarked
package vn.ntm.gateway.wire;

import org.jspecify.annotations.NullMarked;
