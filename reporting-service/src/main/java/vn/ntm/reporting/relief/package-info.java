/** Open acts on obligations: extensions, waivers, unlocks, outages; each with a reason and an author, none in silence. */
@NullMarked
package vn.ntm.reporting.relief;

import org.jspecify.annotations.NullMarked;
