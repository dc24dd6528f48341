/** What is wrong with a report filled in on a form, and what becomes of a draft when its form is corrected. */
@NullMarked
package vn.ntm.reporting.form.check;

import org.jspecify.annotations.NullMarked;
