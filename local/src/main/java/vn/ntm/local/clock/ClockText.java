package vn.ntm.local.clock;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE;
import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;

import vn.ntm.local.layout.StackFailure;

/** How people write an instant: with an offset, or as a day or a time of day in Việt Nam. */
public final class ClockText {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter ALL_FORMS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter()
            // 30 February is a mistake, not the 29th.
            .withResolverStyle(ResolverStyle.STRICT);

    private ClockText() {}

    public static Instant parse(String text) {
        try {
            var read = ALL_FORMS.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return switch (read) {
                case OffsetDateTime exact -> exact.toInstant();
                case LocalDateTime there -> there.atZone(VIETNAM).toInstant();
                default -> LocalDate.from(read).atStartOfDay(VIETNAM).toInstant();
            };
        } catch (DateTimeException unreadable) {
            throw new StackFailure(
                    "'%s' is no instant. Write 2024-06-25, 2024-06-25T08:00 (Việt Nam) or 2024-06-25T08:00:00+07:00."
                            .formatted(text),
                    unreadable);
        }
    }

    public static String show(Instant instant) {
        return ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(VIETNAM));
    }
}
