/** Who is asked for what, how often, until when. */
@NullMarked
package vn.ntm.reporting.regime;

import org.jspecify.annotations.NullMarked;
