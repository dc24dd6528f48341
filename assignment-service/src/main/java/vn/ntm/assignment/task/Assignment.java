package vn.ntm.assignment.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;

/**
 * One task of a published directive, its addressees expanded.
 *
 * @param wording the deadline as the document has it
 * @param told when the bodies are told
 * @param couldKnowBy by when they could have read it: what was due before they were told is not late before this
 */
public record Assignment(
        UUID directive,
        Code directiveCode,
        Code issuer,
        String number,
        String summary,
        @Nullable String summaryEn,
        Kind kind,
        Modality modality,
        Terms terms,
        @Nullable Deadline deadline,
        @Nullable String wording,
        Instant told,
        Deadline couldKnowBy,
        Routing routing,
        List<Code> leads,
        List<Code> coordinators) {}
