package vn.ntm.assignment.directive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** The document as it was written, and how far it has come. */
record DirectiveView(
        UUID id,
        State state,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        @Nullable UUID replacedBy,
        @JsonUnwrapped Document document,
        List<Warning> warnings) {}
