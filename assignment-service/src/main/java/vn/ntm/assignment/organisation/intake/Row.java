package vn.ntm.assignment.organisation.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.Registration;
import vn.ntm.platform.problem.Violation;

/**
 * One row of a file, as it was read.
 *
 * @param said null if it could not be read
 */
record Row(int number, @Nullable Registration said, List<Violation> violations) {}
