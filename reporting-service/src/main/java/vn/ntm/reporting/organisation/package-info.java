/** Who there is, told by assignment-service, and what becomes of reports that are owed when bodies or directives end. */
@NullMarked
package vn.ntm.reporting.organisation;

import org.jspecify.annotations.NullMarked;
