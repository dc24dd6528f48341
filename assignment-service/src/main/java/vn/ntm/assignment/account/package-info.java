/** Which account acts for which organisation. */
@NullMarked
package vn.ntm.assignment.account;

import org.jspecify.annotations.NullMarked;
