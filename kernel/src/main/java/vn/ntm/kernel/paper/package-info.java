/** How bodies, places and periods are written on an official paper (Decree 30/2020, appendix I). */
@NullMarked
package vn.ntm.kernel.paper;

import org.jspecify.annotations.NullMarked;
