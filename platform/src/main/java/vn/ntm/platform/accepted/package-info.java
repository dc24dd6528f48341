/** In which form an operation answers: JSON, unless it says otherwise. */
@NullMarked
package vn.ntm.platform.accepted;

import org.jspecify.annotations.NullMarked;
