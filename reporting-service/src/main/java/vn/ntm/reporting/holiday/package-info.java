/** Public holidays and swapped working days, year by year, as data that an administrator keeps true. */
@NullMarked
package vn.ntm.reporting.holiday;

import org.jspecify.annotations.NullMarked;
