/** How many bytes a request may bring. */
@NullMarked
package vn.ntm.platform.body;

import org.jspecify.annotations.NullMarked;
