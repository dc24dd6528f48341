package vn.ntm.assignment.directive;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.directive.AssignedWork.Until;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.DeadlineRule;

/**
 * What the usual forms of a deadline's wording say: "trước ngày 20/6/2024", "chậm nhất 16 giờ 30 ngày 20 tháng 6", "đến hết ngày
 * 20/6". Other forms, "trong quý II", say nothing here. Many write "trước" loosely, so that where it differs from what a person
 * entered it is a warning and no refusal.
 */
final class Wording {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String HOW = "(?<how>\\btrước|\\bchậm nhất|\\bmuộn nhất|\\bkhông muộn hơn|\\bđến|\\btới)\\s+"
            + "(?:(?:là|vào|đến|hết|trong)\\s+)*(?<before>trước\\s+)?(?:hết\\s+)?";
    private static final String HOUR =
            "(?:(?:lúc\\s+)?(?<hour>\\d{1,2})\\s*(?:giờ|h|:)\\s*(?<minute>\\d{2})?(?:\\s*phút)?,?\\s*)?";
    private static final String DATE = "(?:ngày\\s+)?(?<day>\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(?<month>\\d{1,2})"
            + "(?:(?:\\s*[/.-]\\s*|\\s+năm\\s+)(?<year>\\d{4}))?(?![\\d/])";
    private static final String DAY_OF_MONTH =
            "ngày\\s+(?<day>\\d{1,2})(?![\\d/-])(?!\\.\\d)(?!\\s*tháng\\s+\\d)(?!\\s*[-–]\\s*\\d)";
    private static final Pattern DATED = Pattern.compile(HOW + HOUR + DATE, FLAGS);
    private static final Pattern MONTHLY = Pattern.compile(HOW + HOUR + DAY_OF_MONTH, FLAGS);

    private Wording() {}

    /** As it reads; nothing where it has none of the usual forms, or names a day that there is not. */
    static Optional<Deadline> read(String wording, int yearIfNone) {
        var found = DATED.matcher(wording);
        Deadline last = null;
        while (found.find()) {
            var day = day(found, yearIfNone);
            last = day == null ? last : read(found, day);
        }
        return Optional.ofNullable(last);
    }

    /** What a person entered is not what the document says. */
    static Stream<Warning> doubts(String at, Until until) {
        var entered = until.read();
        return read(until.wording(), until.date().getYear())
                .filter(read -> !read.equals(entered))
                .map(read -> new Warning(
                        at,
                        "wording-says-otherwise",
                        entered.toString(),
                        until.wording(),
                        "“%s” đọc là %s; thời hạn đã nhập là %s."
                                .formatted(until.wording(), read.inVietnamese(), entered.inVietnamese()),
                        "“%s” reads as %s; the deadline that was entered is %s."
                                .formatted(until.wording(), read.inEnglish(), entered.inEnglish())))
                .stream();
    }

    /** The legal basis of a regime names days of the month, and the rule is none of them. */
    static Stream<Warning> doubts(String at, String legalBasis, DeadlineRule rule) {
        var readings = Stream.concat(
                        MONTHLY.matcher(legalBasis).results(),
                        DATED.matcher(legalBasis).results().filter(found -> found.group("year") == null))
                .map(Wording::named)
                .flatMap(Optional::stream)
                .toList();
        if (rule.day() == null || readings.isEmpty() || agrees(readings, rule)) {
            return Stream.empty();
        }
        return Stream.of(new Warning(
                at,
                "wording-says-otherwise",
                said(rule),
                legalBasis,
                "“%s” đọc là %s; thời hạn đã nhập là %s.".formatted(legalBasis, said(readings.getFirst()), said(rule)),
                "“%s” reads as %s; the deadline that was entered is %s."
                        .formatted(legalBasis, saidEn(readings.getFirst()), saidEn(rule))));
    }

    private static boolean agrees(List<DeadlineRule> readings, DeadlineRule rule) {
        return readings.stream()
                .anyMatch(read -> read.excludesNamedDay() == rule.excludesNamedDay()
                        && java.util.Objects.equals(read.day(), rule.day())
                        && java.util.Objects.equals(read.lastHour(), rule.lastHour()));
    }

    /** "Trước ngày 25", "trước ngày 25/6": of a regime the day counts. */
    private static Optional<DeadlineRule> named(MatchResult found) {
        int day = Integer.parseInt(found.group("day"));
        if (day < 1 || day > 31) {
            return Optional.empty();
        }
        var rule = isStrict(found) ? DeadlineRule.beforeDay(day) : DeadlineRule.onOrBeforeDay(day);
        var hour = hour(found);
        return Optional.of(hour == null ? rule : rule.endingAt(hour));
    }

    private static Deadline read(MatchResult found, LocalDate day) {
        return Deadline.worded(day, !isStrict(found) || endsTheDay(found), hour(found));
    }

    private static boolean isStrict(MatchResult found) {
        return found.group("before") != null || found.group("how").equalsIgnoreCase("trước");
    }

    private static @Nullable LocalDate day(MatchResult found, int yearIfNone) {
        int year = found.group("year") == null ? yearIfNone : Integer.parseInt(found.group("year"));
        int month = Integer.parseInt(found.group("month"));
        int day = Integer.parseInt(found.group("day"));
        return month >= 1
                        && month <= 12
                        && day >= 1
                        && YearMonth.of(year, month).isValidDay(day)
                ? LocalDate.of(year, month, day)
                : null;
    }

    /** "Trước 24 giờ ngày 20": that day still counts. */
    private static boolean endsTheDay(MatchResult found) {
        return "24".equals(found.group("hour"));
    }

    private static @Nullable LocalTime hour(MatchResult found) {
        if (found.group("hour") == null) {
            return null;
        }
        int hour = Integer.parseInt(found.group("hour"));
        int minute = found.group("minute") == null ? 0 : Integer.parseInt(found.group("minute"));
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }

    private static String said(DeadlineRule rule) {
        var hour = rule.lastHour();
        if (hour != null) {
            return "trước %s ngày %d".formatted(Deadline.vietnamese(hour), rule.day());
        }
        return "%s ngày %d".formatted(rule.excludesNamedDay() ? "trước" : "đến hết", rule.day());
    }

    private static String saidEn(DeadlineRule rule) {
        var hour = rule.lastHour();
        if (hour != null) {
            return "before %s on day %d".formatted(hour, rule.day());
        }
        return "%s day %d".formatted(rule.excludesNamedDay() ? "before" : "until the end of", rule.day());
    }
}
