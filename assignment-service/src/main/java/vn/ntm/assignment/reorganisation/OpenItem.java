package vn.ntm.assignment.reorganisation;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;

/**
 * One thing that is still open at a body.
 *
 * @param matter Of what sort it is.
 * @param body Whose it is.
 * @param reference How it is named: an id, an account, a code.
 * @param title What it is about, in its own words.
 * @param deadline Until when it is owed; null for what has no deadline.
 */
public record OpenItem(
        Matter matter,
        Code body,
        String reference,
        String title,
        @Nullable Deadline deadline) {}
