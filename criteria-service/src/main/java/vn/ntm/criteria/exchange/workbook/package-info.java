/** What a person sees in an XLSX file. */
@NullMarked
package vn.ntm.criteria.exchange.workbook;

import org.jspecify.annotations.NullMarked;
