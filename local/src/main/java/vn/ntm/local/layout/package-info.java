/** What the stack consists of, and where each part has its port, its folder and its secret. */
@NullMarked
package vn.ntm.local.layout;

import org.jspecify.annotations.NullMarked;
