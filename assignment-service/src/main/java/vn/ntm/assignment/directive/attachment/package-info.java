/** The files that a directive names: taken as a stream, looked into, kept beside the document in the same database. */
@NullMarked
package vn.ntm.assignment.directive.attachment;

import org.jspecify.annotations.NullMarked;
