/** What each body owes of a directive, and how far it has come. */
@NullMarked
package vn.ntm.assignment.task;

import org.jspecify.annotations.NullMarked;
