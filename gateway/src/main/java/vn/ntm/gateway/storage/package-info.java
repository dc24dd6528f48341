/** The door's own small database, without which it works too. */
@NullMarked
package vn.ntm.gateway.storage;

import org.jspecify.annotations.NullMarked;
