/** How bodies and their heads did in a year, each figure with the records it is counted from. */
@NullMarked
package vn.ntm.assignment.scoreboard;

import org.jspecify.annotations.NullMarked;
