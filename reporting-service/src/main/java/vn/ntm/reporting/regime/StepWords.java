package vn.ntm.reporting.regime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.LastDay;
import vn.ntm.kernel.WindowRule;
import vn.ntm.kernel.reckoning.Caution;
import vn.ntm.kernel.reckoning.Caution.HolidaysNotVerified;
import vn.ntm.kernel.reckoning.Caution.LastDayIsClosed;
import vn.ntm.kernel.reckoning.Caution.NoWorkingDayAfterClosing;
import vn.ntm.kernel.reckoning.Caution.ReachesExcludedDay;
import vn.ntm.kernel.reckoning.Step;
import vn.ntm.kernel.reckoning.Step.Closes;
import vn.ntm.kernel.reckoning.Step.CountsWorkingDays;
import vn.ntm.kernel.reckoning.Step.Ends;
import vn.ntm.kernel.reckoning.Step.IsEstimate;
import vn.ntm.kernel.reckoning.Step.MeetsClosedDay;
import vn.ntm.kernel.reckoning.Step.MonthIsShorter;
import vn.ntm.kernel.reckoning.Step.NamesDay;
import vn.ntm.kernel.reckoning.Step.NamesLastDay;
import vn.ntm.kernel.reckoning.Step.ReadsHour;
import vn.ntm.kernel.reckoning.Step.ReadsInclusively;
import vn.ntm.kernel.reckoning.Step.ReadsStrictly;
import vn.ntm.kernel.workday.Holiday;
import vn.ntm.platform.problem.Words;

/** How a step of a reckoning is said. */
final class StepWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private StepWords() {}

    static Words of(Step step) {
        return switch (step) {
            case Closes(var window, var rule, var cumulative) ->
                new Words(
                        "Số liệu từ %s đến hết %s%s (%s)."
                                .formatted(
                                        vi(window.from()),
                                        vi(window.to()),
                                        cumulative ? ", lũy kế từ đầu năm" : "",
                                        rule == WindowRule.DECREE_09
                                                ? "Nghị định 09/2019/NĐ-CP, Điều 12"
                                                : "theo tháng dương lịch"),
                        "Figures from %s to the end of %s%s (%s)."
                                .formatted(
                                        en(window.from()),
                                        en(window.to()),
                                        cumulative ? ", cumulative from the beginning of the year" : "",
                                        rule == WindowRule.DECREE_09
                                                ? "Decree 09/2019, article 12"
                                                : "by calendar months"));
            case CountsWorkingDays(var count, var day) ->
                new Words(
                        "Trong %d ngày làm việc sau ngày chốt số liệu, không tính ngày chốt: đến %s."
                                .formatted(count, vi(day)),
                        "Within %d working days after closing, the closing date not counted: until %s."
                                .formatted(count, en(day)));
            case NamesDay(var day) ->
                new Words("Quy định nêu ngày %s.".formatted(vi(day)), "The rule names %s.".formatted(en(day)));
            case NamesLastDay(var of, var day) ->
                new Words(
                        "Quy định nêu ngày cuối %s: %s.".formatted(vi(of), vi(day)),
                        "The rule names the last day of the %s: %s."
                                .formatted(of.name().toLowerCase(Locale.ROOT), en(day)));
            case MonthIsShorter(var named, var day) ->
                new Words(
                        "Quy định nêu ngày %d, nhưng tháng %s không có ngày này: tính đến hết ngày cuối tháng, %s (Bộ luật Dân sự, Điều 148.3)."
                                .formatted(named, MONTH.format(day), vi(day)),
                        "The rule names day %d, which %s does not have: until the end of the month's last day, %s (Civil Code, article 148.3)."
                                .formatted(named, YearMonth.from(day), en(day)));
            case ReadsStrictly(var day) ->
                new Words(
                        "\"Trước ngày\" không tính chính ngày đó: ngày cuối cùng là %s.".formatted(vi(day)),
                        "\"Before\" excludes the day itself: the last day is %s.".formatted(en(day)));
            case ReadsInclusively(var day) ->
                new Words(
                        "\"Chậm nhất ngày\" tính cả ngày đó: ngày cuối cùng là %s.".formatted(vi(day)),
                        "\"At the latest on\" includes the day itself: the last day is %s.".formatted(en(day)));
            case ReadsHour(var hour, var day) ->
                hour.equals(LocalTime.MIDNIGHT)
                        ? new Words(
                                "0 giờ là lúc ngày hôm trước kết thúc: ngày cuối cùng là %s.".formatted(vi(day)),
                                "00:00 is the end of the day before: the last day is %s.".formatted(en(day)))
                        : new Words(
                                "Quy định nêu giờ: đúng hạn đến trước %s của chính ngày đó, %s."
                                        .formatted(Deadline.vietnamese(hour), vi(day)),
                                "The rule names an hour: on time until before %s of that day, %s."
                                        .formatted(hour, en(day)));
            case MeetsClosedDay met -> closed(met);
            case IsEstimate(var closes, var day) ->
                new Words(
                        "Số liệu ước thực hiện: gửi đến hết %s; số liệu chốt vào %s.".formatted(vi(day), vi(closes)),
                        "An estimate: it is sent until %s; the figures close on %s.".formatted(en(day), en(closes)));
            case Ends(var day, var time) ->
                new Words(
                        "Hạn cuối: %s."
                                .formatted(Deadline.worded(day, true, time).inVietnamese()),
                        "It ends at %s on %s.".formatted(time == null ? "24:00" : time, en(day)));
        };
    }

    private static Words closed(MeetsClosedDay met) {
        var vi = "%s là ngày nghỉ%s".formatted(vi(met.from()), name(met.holiday(), false));
        var en = "%s is not a working day%s".formatted(en(met.from()), name(met.holiday(), true));
        return switch (met.rule()) {
            case NONE ->
                new Words(vi + "; quy định không dời hạn, hạn giữ nguyên.", en + "; the rule does not move it.");
            case NEXT ->
                new Words(
                        vi + "; dời đến ngày làm việc kế tiếp, %s.".formatted(vi(met.day())),
                        en + "; it moves to the next working day, %s.".formatted(en(met.day())));
            case PREVIOUS ->
                new Words(
                        vi + "; gửi trước, vào ngày làm việc liền trước, %s.".formatted(vi(met.day())),
                        en + "; it moves to the working day before, %s.".formatted(en(met.day())));
        };
    }

    static Words of(Caution caution) {
        return switch (caution) {
            case NoWorkingDayAfterClosing(var closes, var lastDay) ->
                new Words(
                        "Từ ngày chốt %s đến hạn cuối %s không đủ 01 ngày làm việc (Nghị định 09/2019/NĐ-CP, Điều 8.5b)."
                                .formatted(vi(closes), vi(lastDay)),
                        "Between closing on %s and the last day %s there is not one working day (Decree 09/2019, article 8.5b)."
                                .formatted(en(closes), en(lastDay)));
            case LastDayIsClosed(var lastDay, var holiday) ->
                new Words(
                        "Hạn cuối %s là ngày nghỉ%s và không được dời.".formatted(vi(lastDay), name(holiday, false)),
                        "The last day %s is not a working day%s and stays."
                                .formatted(en(lastDay), name(holiday, true)));
            case ReachesExcludedDay(var excluded, var lastDay) ->
                new Words(
                        "Văn bản viết \"trước ngày %s\", nhưng sau khi dời hạn cuối là %s."
                                .formatted(vi(excluded), vi(lastDay)),
                        "The text says \"before %s\", yet after the move the last day is %s."
                                .formatted(en(excluded), en(lastDay)));
            case HolidaysNotVerified(var year) ->
                Words.of(
                        "Lịch nghỉ năm %s chưa được đối chiếu với thông báo.",
                        "Nobody has compared the holidays of %s with the announcement.", Integer.toString(year));
        };
    }

    private static String vi(LastDay of) {
        return switch (of) {
            case MONTH -> "tháng";
            case QUARTER -> "quý";
            case YEAR -> "năm";
        };
    }

    private static String name(@Nullable Holiday holiday, boolean english) {
        if (holiday == null) {
            return english ? " (weekend)" : " (cuối tuần)";
        }
        return " (%s)".formatted(english ? holiday.nameEn() : holiday.name());
    }

    private static String vi(LocalDate day) {
        return "%s, %s".formatted(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.of("vi")), DAY.format(day));
    }

    private static String en(LocalDate day) {
        return "%s, %s".formatted(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH), day);
    }
}
