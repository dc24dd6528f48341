/** What reached a receiving body on paper or another way, with proof. */
@NullMarked
package vn.ntm.reporting.review.paper;

import org.jspecify.annotations.NullMarked;
