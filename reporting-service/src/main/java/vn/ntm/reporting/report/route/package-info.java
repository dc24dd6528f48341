/** The way of a version through the bodies that check it, to those who receive it. */
@NullMarked
package vn.ntm.reporting.report.route;

import org.jspecify.annotations.NullMarked;
