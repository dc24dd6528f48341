/** What the machine knows: who runs, who holds a port, how to unpack an archive once. */
@NullMarked
package vn.ntm.local.machine;

import org.jspecify.annotations.NullMarked;
