/** How a cell is computed from others: a closed language, read from short text, exact in decimals. */
@NullMarked
package vn.ntm.reporting.form.formula;

import org.jspecify.annotations.NullMarked;
