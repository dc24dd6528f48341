/** A sent report as a document: laid out as Decree 30/2020 asks, or as a list of its cells. */
@NullMarked
package vn.ntm.reporting.export;

import org.jspecify.annotations.NullMarked;
