/** JSON over HTTP, as little of it as is needed here. */
@NullMarked
package vn.ntm.local.http;

import org.jspecify.annotations.NullMarked;
