/** Who answers for which criterion or indicator of a set, and in whose term ("phân công phụ trách tiêu chí"). */
@NullMarked
package vn.ntm.assignment.responsibility;

import org.jspecify.annotations.NullMarked;
