/** Named groups of addressees, "UBND các huyện", and whom they mean at a date. */
@NullMarked
package vn.ntm.assignment.group;

import org.jspecify.annotations.NullMarked;
