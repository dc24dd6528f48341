package vn.ntm.reporting.lateness;

import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * A stretch of a report's life.
 *
 * @param from Its first instant.
 * @param to Its end.
 * @param cause What it was.
 * @param body whose time it was; null for an outage
 */
@Schema(name = "LatenessSegment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Segment(
        Instant from, Instant to, Cause cause, @Nullable Code body) {

    @JsonIgnore
    Duration length() {
        return Duration.between(from, to);
    }

    boolean isOf(Cause other, @Nullable Code otherBody) {
        return cause == other && java.util.Objects.equals(body, otherBody);
    }
}
