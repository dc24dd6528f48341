package vn.ntm.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * The first instant that is too late. A day ends at 24:00 in Hà Nội (Civil Code, article 148.6), so "until the 24th" ends
 * at the 25th 00:00, which is already late. Written {@code 2024-06-25T00:00:00+07:00}.
 */
public record Deadline(Instant end) implements Comparable<Deadline> {

    /** "trước ngày 25": on the 25th it is already late. */
    public static Deadline before(LocalDate day) {
        return new Deadline(BusinessTime.startOf(day));
    }

    /** "chậm nhất ngày 25", "đến hết ngày 25": the 25th still counts. */
    public static Deadline onOrBefore(LocalDate day) {
        return before(day.plusDays(1));
    }

    /** "trước 17 giờ ngày 24", in Hà Nội. */
    public static Deadline before(LocalDateTime time) {
        return new Deadline(time.atZone(BusinessTime.ZONE).toInstant());
    }

    public static Deadline valueOf(String text) {
        return new Deadline(OffsetDateTime.parse(text).toInstant());
    }

    public boolean metAt(Instant sent) {
        return sent.isBefore(end);
    }

    /** How far after the last instant on time; zero when on time. What is sent exactly at the end is late, by nothing yet. */
    public Duration lateBy(Instant sent) {
        return metAt(sent) ? Duration.ZERO : Duration.between(end, sent);
    }

    /** "Hạn cuối": the last day on which a report is still on time. */
    public LocalDate lastDay() {
        return BusinessTime.dayOf(end.minusNanos(1));
    }

    @Override
    public int compareTo(Deadline other) {
        return end.compareTo(other.end);
    }

    @Override
    public String toString() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(end.atZone(BusinessTime.ZONE));
    }
}
