/** Copies of the organisations, groups and accounts that assignment-service owns. */
@NullMarked
package vn.ntm.criteria.organisation;

import org.jspecify.annotations.NullMarked;
