/** One figure typed once: what was accepted elsewhere fills drafts, and authors are told what is asked already. */
@NullMarked
package vn.ntm.reporting.prefill;

import org.jspecify.annotations.NullMarked;
