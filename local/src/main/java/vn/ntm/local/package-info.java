/** The whole product on one machine: started, watched and stopped from Java. */
@NullMarked
package vn.ntm.local;

import org.jspecify.annotations.NullMarked;
