/** How the door itself says no: RFC 9457, in the reader's language. What a service refuses passes through untouched. */
@NullMarked
package vn.ntm.gateway.problem;

import org.jspecify.annotations.NullMarked;
