package vn.ntm.criteria.recognition;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * One step of a dossier, as it is read.
 *
 * @param number 1 is the first step.
 * @param act What was done.
 * @param state The state after it.
 * @param account Who did it.
 * @param organisation The body for which he did it.
 * @param at When it was recorded.
 * @param effectiveOn The day of a decision, else the day of the deed.
 * @param remark What was said with it; null for nothing.
 * @param said What was handed in with it, as it was sent; null for nothing.
 */
@Schema(name = "RecognitionStep")
record HistoryLine(
        int number,
        Act act,
        State state,
        String account,
        Code organisation,
        Instant at,
        LocalDate effectiveOn,
        @Nullable String remark,
        @Schema(implementation = Object.class) @Nullable JsonNode said) {}
