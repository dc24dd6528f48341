package vn.ntm.criteria.recognition;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * One step, as it is read.
 *
 * @param effectiveOn the day of a decision, else the day of the deed
 * @param said what was handed in with it
 */
record HistoryLine(
        int number,
        Act act,
        State state,
        String account,
        Code organisation,
        Instant at,
        LocalDate effectiveOn,
        @Nullable String remark,
        @Nullable JsonNode said) {}
