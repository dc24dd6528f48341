/** What a change would do, found by doing it and taking it back. */
@NullMarked
package vn.ntm.platform.dryrun;

import org.jspecify.annotations.NullMarked;
