/** Whether stated figures follow from one another: plain Java, checks as data, exact decimals. */
@NullMarked
package vn.ntm.assignment.arithmetic;

import org.jspecify.annotations.NullMarked;
