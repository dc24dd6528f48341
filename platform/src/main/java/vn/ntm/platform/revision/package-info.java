/** Nobody overwrites what they have not read. */
@NullMarked
package vn.ntm.platform.revision;

import org.jspecify.annotations.NullMarked;
