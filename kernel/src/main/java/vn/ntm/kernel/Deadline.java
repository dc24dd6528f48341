package vn.ntm.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * The first instant that is too late. A day ends at 24:00 in Hà Nội (Civil Code, article 148.6), so "until the 24th" ends
 * at the 25th 00:00, which is already late. Written 2024-06-25T00:00:00+07:00.
 *
 * @param end The first instant that is too late.
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

    /**
     * As a text words it. "Trước 10 giờ ngày 19/6" and "chậm nhất 10 giờ ngày 19/6" both end at that hour of the named day:
     * what is excluded is the hour, not the day. Without an hour "trước" excludes the day.
     *
     * @param time the hour in Hà Nội, or null for the whole day; 00:00 is the end of the day before
     */
    public static Deadline worded(LocalDate named, boolean inclusive, @Nullable LocalTime time) {
        if (time != null) {
            return before(named.atTime(time));
        }
        return inclusive ? onOrBefore(named) : before(named);
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

    /** The hour of the last day at which it ends, or null for 24:00. */
    public @Nullable LocalTime hour() {
        var time = end.atZone(BusinessTime.ZONE).toLocalTime();
        return time.equals(LocalTime.MIDNIGHT) ? null : time;
    }

    /** As an official writes it: "hết ngày 19/06/2024", "16 giờ 30 ngày 19/06/2024", "10 giờ ngày 19/06/2024". */
    public String inVietnamese() {
        var day = vietnamese(lastDay());
        var hour = hour();
        return hour == null ? "hết ngày " + day : "%s ngày %s".formatted(vietnamese(hour), day);
    }

    /** "the end of 2024-06-19", "16:30 on 2024-06-19". */
    public String inEnglish() {
        var hour = hour();
        return hour == null ? "the end of " + lastDay() : "%s on %s".formatted(hour, lastDay());
    }

    /** "19/06/2024". */
    public static String vietnamese(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** "16 giờ 30", "10 giờ"; seconds where they are not zero, as an outage leaves them: "16 giờ 30 phút 05 giây". */
    public static String vietnamese(LocalTime hour) {
        if (hour.getSecond() > 0) {
            return "%d giờ %02d phút %02d giây".formatted(hour.getHour(), hour.getMinute(), hour.getSecond());
        }
        return hour.getMinute() == 0
                ? "%d giờ".formatted(hour.getHour())
                : "%d giờ %02d".formatted(hour.getHour(), hour.getMinute());
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
