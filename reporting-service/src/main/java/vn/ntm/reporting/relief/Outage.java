package vn.ntm.reporting.relief;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.ntm.kernel.Deadline;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/**
 * "Hệ thống bị sự cố": from when to when, and what it was.
 *
 * @param from Its first instant.
 * @param to Its end: over by now, and after from.
 * @param reason What it was.
 */
record Outage(
        @NotNull Instant from,
        @NotNull Instant to,
        @NotBlank @Size(max = 2000) String reason) {

    private static final Duration LONGEST = Duration.ofDays(14);
    private static final Duration OLDEST = Duration.ofDays(90);

    Duration length() {
        return Duration.between(from, to);
    }

    List<Violation> violations(Instant now) {
        var found = new ArrayList<Violation>();
        if (!to.isAfter(from)) {
            found.add(new Violation(
                    "/to",
                    "ends-before-it-began",
                    to.toString(),
                    Words.of("Kết thúc phải sau khi bắt đầu.", "It must end after it began.")));
        }
        if (length().compareTo(LONGEST) > 0) {
            found.add(new Violation(
                    "/to",
                    "outage-too-long",
                    to.toString(),
                    Words.of("Một sự cố dài nhất 14 ngày.", "An outage lasts 14 days at most.")));
        }
        if (to.isAfter(now)) {
            found.add(new Violation(
                    "/to",
                    "outage-not-over",
                    to.toString(),
                    new Words(
                            "Sự cố chưa kết thúc; ghi nhận được sau %s.".formatted(new Deadline(to).inVietnamese()),
                            "The outage is not over; it can be recorded after %s."
                                    .formatted(new Deadline(to).inEnglish()))));
        }
        if (from.isBefore(now.minus(OLDEST))) {
            found.add(new Violation(
                    "/from",
                    "outage-out-of-reach",
                    from.toString(),
                    Words.of("Sự cố phải bắt đầu trong 90 ngày qua.", "An outage began within the last 90 days.")));
        }
        return found;
    }
}
