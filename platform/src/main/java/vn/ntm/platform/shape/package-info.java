/** What is wrong with the shape of a body: all of it, by the schema that the service publishes. */
@NullMarked
package vn.ntm.platform.shape;

import org.jspecify.annotations.NullMarked;
