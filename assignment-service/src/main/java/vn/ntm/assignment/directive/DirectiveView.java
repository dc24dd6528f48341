package vn.ntm.assignment.directive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A directive as it was written, how far it has come, and what a person should look at.
 *
 * @param id The identifier that the installation gave, a UUID; the code names it as well.
 * @param state How far it has come.
 * @param publishedAt When it was published; null while it is a draft.
 * @param endedAt When it was revoked or replaced; null while it is in force.
 * @param endReason Why it ended, in words; null while it is in force.
 * @param replacedBy The id of the directive that stands in its place; null if none does.
 * @param document The document as it was written.
 * @param warnings What is no reason to refuse it and yet deserves a look: closed days, deadlines that had passed, figures
 *     that contradict one another, what is still unknown. Empty once it has ended.
 */
@Schema(name = "DirectiveWithState")
record DirectiveView(
        UUID id,
        State state,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        @Nullable UUID replacedBy,
        @JsonUnwrapped Document document,
        List<Warning> warnings) {}
