package vn.ntm.reporting.lateness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;

/**
 * Whose time a report's life was, from its opening until it was accepted, or until now.
 *
 * @param obligation The obligation's id.
 * @param from When it opened.
 * @param to When it was accepted, or now.
 * @param milliseconds From then to then.
 * @param hours The same in hours, two decimals.
 * @param deadline Before this instant it is on time.
 * @param firstSubmittedAt When it was first sent; absent while it was not.
 * @param judgedAt the first submission, or the earlier receipt on paper
 * @param onTime the verdict, by that instant; null while nothing was sent
 * @param parts by cause and body; they add up to {@code milliseconds}
 * @param afterDeadline the same, of what lies after the deadline only
 * @param segments The same life, stretch by stretch.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AttributedTime")
record Lateness(
        UUID obligation,
        Instant from,
        Instant to,
        long milliseconds,
        BigDecimal hours,
        Deadline deadline,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant judgedAt,
        @Nullable Boolean onTime,
        List<Part> parts,
        List<Part> afterDeadline,
        List<Segment> segments) {

    private static final BigDecimal HOUR =
            BigDecimal.valueOf(Duration.ofHours(1).toMillis());

    static List<Part> parts(List<Segment> segments) {
        var sums = new LinkedHashMap<Part, Duration>();
        segments.forEach(segment -> sums.merge(Part.key(segment), segment.length(), Duration::plus));
        return sums.entrySet().stream()
                .map(sum -> sum.getKey().lasting(sum.getValue()))
                .toList();
    }

    /** What of the segments lies after this instant. */
    static List<Segment> after(Instant instant, List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.to().isAfter(instant))
                .map(segment -> segment.from().isBefore(instant)
                        ? new Segment(instant, segment.to(), segment.cause(), segment.body())
                        : segment)
                .toList();
    }

    static BigDecimal hours(Duration length) {
        return BigDecimal.valueOf(length.toMillis()).divide(HOUR, 2, RoundingMode.HALF_UP);
    }

    /**
     * All the time that had this cause and was this body's.
     *
     * @param cause What it was.
     * @param body Whose it was; absent for an outage.
     * @param milliseconds How long.
     * @param hours The same in hours, two decimals.
     */
    @Schema(name = "LatenessPart")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(Cause cause, @Nullable Code body, long milliseconds, BigDecimal hours) {

        private static Part key(Segment segment) {
            return new Part(segment.cause(), segment.body(), 0, BigDecimal.ZERO);
        }

        private Part lasting(Duration length) {
            return new Part(cause, body, length.toMillis(), Lateness.hours(length));
        }
    }
}
