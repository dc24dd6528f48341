package vn.ntm.reporting.report.route;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * One stay of a version.
 *
 * @param version The number of the version; 1 is the first.
 * @param organisation whose turn it was; null for the recipients, any of whom may decide
 * @param arrivedAt When it came there.
 * @param leftAt When it left; absent while it is there.
 * @param outcome What became of it there; absent while it is there.
 * @param decidedBy the body that forwarded, returned or accepted it
 * @param note What was said to the next body; absent for nothing.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StationLine(
        int version,
        @Nullable Code organisation,
        Instant arrivedAt,
        @Nullable Instant leftAt,
        Station.@Nullable Outcome outcome,
        @Nullable Code decidedBy,
        @Nullable String note) {}
