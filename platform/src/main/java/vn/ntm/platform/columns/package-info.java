/** How the kernel's values stand in columns. */
@NullMarked
package vn.ntm.platform.columns;

import org.jspecify.annotations.NullMarked;
