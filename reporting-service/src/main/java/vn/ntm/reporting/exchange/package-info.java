/** What this service has told, for systems that ask: by cursor, or as a stream. */
@NullMarked
package vn.ntm.reporting.exchange;

import org.jspecify.annotations.NullMarked;
