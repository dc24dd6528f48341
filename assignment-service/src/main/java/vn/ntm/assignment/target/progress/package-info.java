/** How far targets have come: counted from what other services told, and beside it what people say. */
@NullMarked
package vn.ntm.assignment.target.progress;

import org.jspecify.annotations.NullMarked;
