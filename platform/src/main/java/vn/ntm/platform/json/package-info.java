/** How the kernel's values travel as JSON. */
@NullMarked
package vn.ntm.platform.json;

import org.jspecify.annotations.NullMarked;
