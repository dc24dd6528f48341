package vn.ntm.platform.shape;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import vn.ntm.kernel.AdHocPeriod;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.platform.problem.Unreadable;
import vn.ntm.platform.problem.Words;
import vn.ntm.platform.time.Reach;

/**
 * A kind of value that travels as text. Which text is one, the same function judges that reads it.
 *
 * @param names of the schema, or of its format
 */
record TextValue(Class<?> type, Function<String, ?> reader, List<String> names) {

    private static final List<TextValue> ALL = List.of(
            new TextValue(Code.class, Code::valueOf, List.of("Code")),
            new TextValue(Period.class, Period::valueOf, List.of("Period")),
            new TextValue(CalendarPeriod.class, CalendarPeriod::valueOf, List.of("CalendarPeriod")),
            new TextValue(AdHocPeriod.class, AdHocPeriod::valueOf, List.of("AdHocPeriod")),
            new TextValue(Deadline.class, Deadline::valueOf, List.of("Deadline")),
            new TextValue(Instant.class, Reach::instant, List.of("date-time")),
            new TextValue(LocalDate.class, Reach::day, List.of("date")),
            new TextValue(LocalTime.class, LocalTime::parse, List.of("local-time", "time")),
            new TextValue(UUID.class, TextValue::id, List.of("uuid")));

    /**
     * @param schema its name in the document, or nothing
     * @param format what it says of its format, or nothing
     */
    static Optional<TextValue> of(String schema, String format) {
        return ALL.stream()
                .filter(value -> value.names.contains(schema) || value.names.contains(format))
                .findFirst();
    }

    boolean isReadFrom(String text) {
        try {
            return reader.apply(text) != null;
        } catch (IllegalArgumentException | DateTimeException _) {
            return false;
        }
    }

    Words expected() {
        return Unreadable.expected(type);
    }

    private static UUID id(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) { // Java fills up what is too short
            throw new IllegalArgumentException(text);
        }
        return id;
    }
}
