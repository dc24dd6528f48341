/** All that an installation keeps, in a folder, and out of it again. */
@NullMarked
package vn.ntm.local.backup;

import org.jspecify.annotations.NullMarked;
