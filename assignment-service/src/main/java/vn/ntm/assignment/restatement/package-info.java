/** What was reported before a reorganisation, asked in the structure of another day. */
@NullMarked
package vn.ntm.assignment.restatement;

import org.jspecify.annotations.NullMarked;
