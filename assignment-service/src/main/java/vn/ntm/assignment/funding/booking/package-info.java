/** What happened to planned money, entry by entry: allocated, carried over, disbursed, owed. */
@NullMarked
package vn.ntm.assignment.funding.booking;

import org.jspecify.annotations.NullMarked;
