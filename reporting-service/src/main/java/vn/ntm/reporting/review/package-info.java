/** What the receiving body does with a report: return it or accept it. */
@NullMarked
package vn.ntm.reporting.review;

import org.jspecify.annotations.NullMarked;
