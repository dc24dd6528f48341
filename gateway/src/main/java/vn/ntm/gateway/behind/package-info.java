/** What stands behind the door, for operators; the door itself stays open without it. */
@NullMarked
package vn.ntm.gateway.behind;

import org.jspecify.annotations.NullMarked;
