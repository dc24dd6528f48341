package vn.ntm.assignment.reorganisation;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;

/**
 * One thing that is still open at a body.
 *
 * @param reference how it is named: an id, an account, a code
 */
public record OpenItem(
        Matter matter,
        Code body,
        String reference,
        String title,
        @Nullable Deadline deadline) {}
