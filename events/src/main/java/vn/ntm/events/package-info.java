/** What each service tells the others. A type's simple name is its name on the wire; see docs/api/events.md. */
@NullMarked
package vn.ntm.events;

import org.jspecify.annotations.NullMarked;
