/** What a form looks like: sections, column heads, rows, typed cells, the rules on them. */
@NullMarked
package vn.ntm.reporting.form.layout;

import org.jspecify.annotations.NullMarked;
