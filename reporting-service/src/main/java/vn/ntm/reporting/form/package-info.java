/** What a report looks like: forms, their versions, and how one version differs from the other. */
@NullMarked
package vn.ntm.reporting.form;

import org.jspecify.annotations.NullMarked;
