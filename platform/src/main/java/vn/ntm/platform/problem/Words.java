package vn.ntm.platform.problem;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Deadline;

/**
 * The same sentence in the two languages of the product.
 *
 * @param vi In Vietnamese.
 * @param en In English.
 */
public record Words(String vi, String en) {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy");
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("HH:mm:ss 'on' d MMMM yyyy", Locale.ENGLISH);

    public static Words of(String vi, String en) {
        return new Words(vi, en);
    }

    /** Both sentences with the same values in them, written as {@link String#format} has it; instants and deadlines as people say them. */
    @SuppressWarnings("AnnotateFormatMethod") // two patterns share the values, which the annotation cannot say
    public static Words of(String vi, String en, Object... values) {
        return new Words(
                vi.formatted(Arrays.stream(values)
                        .map(value -> shown(value, Words::vietnamese, Deadline::inVietnamese))
                        .toArray()),
                en.formatted(Arrays.stream(values)
                        .map(value -> shown(value, Words::english, Deadline::inEnglish))
                        .toArray()));
    }

    private static Object shown(Object value, Function<Instant, String> instant, Function<Deadline, String> deadline) {
        return switch (value) {
            case Instant at -> instant.apply(at);
            case Deadline end -> deadline.apply(end);
            default -> Shown.inWords(value);
        };
    }

    /** As the clocks in Hà Nội say it. */
    private static String vietnamese(Instant at) {
        return VIETNAMESE.format(at.atZone(BusinessTime.ZONE));
    }

    private static String english(Instant at) {
        return ENGLISH.format(at.atZone(BusinessTime.ZONE));
    }

    /** This sentence and the next one. */
    public Words and(Words next) {
        return new Words(vi + " " + next.vi, en + " " + next.en);
    }

    String in(Language language) {
        return language == Language.EN ? en : vi;
    }
}
