/** The register of bodies: kinds, organisations and the tree they stand in. */
@NullMarked
package vn.ntm.assignment.organisation;

import org.jspecify.annotations.NullMarked;
