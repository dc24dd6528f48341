package vn.ntm.assignment.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

import vn.ntm.assignment.directive.AssignedWork.Until;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.workday.WorkingCalendar;

/** What is to be said of a deadline that comes before the document does: "trong năm 2023" in a plan of 2024. */
final class TooEarly {

    private TooEarly() {}

    /** @param told when the document was published, or now if it is a draft */
    static Stream<Warning> of(String at, Until until, Document document, Instant told, WorkingCalendar calendar) {
        return Stream.concat(
                beforeTheDocument(at, until, document, until.read().lastDay()), past(at, until, told, calendar));
    }

    private static Stream<Warning> beforeTheDocument(String at, Until until, Document document, LocalDate lastDay) {
        if (document.date() != null && lastDay.isBefore(document.date())) {
            return Stream.of(new Warning(
                    at,
                    "due-before-issued",
                    lastDay.toString(),
                    until.wording(),
                    "“%s” hết hạn trước ngày ban hành %s.".formatted(until.wording(), Due.vi(document.date())),
                    "“%s” ends before the document was issued on %s.".formatted(until.wording(), document.date())));
        }
        var year = document.itsYear();
        if (year != null && lastDay.getYear() < year) {
            return Stream.of(new Warning(
                    at,
                    "due-before-its-year",
                    lastDay.toString(),
                    until.wording(),
                    "“%s” hết hạn trước năm %d của văn bản.".formatted(until.wording(), year),
                    "“%s” ends before %d, the year of the document.".formatted(until.wording(), year)));
        }
        return Stream.empty();
    }

    private static Stream<Warning> past(String at, Until until, Instant told, WorkingCalendar calendar) {
        var deadline = until.deadline(calendar);
        if (deadline.metAt(told)) {
            return Stream.empty();
        }
        var day = BusinessTime.dayOf(told);
        return Stream.of(new Warning(
                at,
                "already-past",
                deadline.lastDay().toString(),
                until.wording(),
                "“%s” đã qua vào ngày %s; cơ quan được giao chỉ bị coi là trễ từ sau ngày làm việc kế tiếp ngày được giao."
                        .formatted(until.wording(), Due.vi(day)),
                "“%s” had passed on %s; a body is called late only after the working day that follows the day on which it was told."
                        .formatted(until.wording(), day)));
    }
}
