/** What a regime says of each figure: its kind, its range, its relations to others, and what would strike anybody. */
@NullMarked
package vn.ntm.reporting.report.figure;

import org.jspecify.annotations.NullMarked;
