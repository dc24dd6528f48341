package vn.ntm.reporting.report.route;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * One stay of a version.
 *
 * @param organisation whose turn it was; null for the recipients, any of whom may decide
 * @param decidedBy the body that forwarded, returned or accepted it
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
