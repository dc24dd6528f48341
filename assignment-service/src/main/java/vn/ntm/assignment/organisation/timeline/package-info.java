/** What bodies are from a day until another, and the tree they stand in on any day. Plain Java: no table, no clock. */
@NullMarked
package vn.ntm.assignment.organisation.timeline;

import org.jspecify.annotations.NullMarked;
