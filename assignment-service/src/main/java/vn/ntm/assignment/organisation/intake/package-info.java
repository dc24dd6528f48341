/** A whole register in one call: read as a stream, copied into the database, judged and registered there. */
@NullMarked
package vn.ntm.assignment.organisation.intake;

import org.jspecify.annotations.NullMarked;
