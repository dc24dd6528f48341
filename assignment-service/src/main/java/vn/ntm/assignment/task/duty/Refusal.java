package vn.ntm.assignment.task.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way a duty says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchDuty(UUID id) implements Refusal {}

    record NoSuchOccurrence(UUID id) implements Refusal {}

    record NotTheHolder(Code holder) implements Refusal {}

    record MinutesThere(UUID id) implements Refusal {}

    record MinutesBeforeTheDay(LocalDate date) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchDuty(var id) ->
                Problem.notFound("no-such-duty", Words.of("Không có việc định kỳ %s.", "There is no duty %s.", id))
                        .remedy(Remedy.of(
                                "Kiểm tra mã; việc định kỳ bạn được xem: GET /api/v1/duties.",
                                "Check the id; those you may read: GET /api/v1/duties."));
            case NoSuchOccurrence(var id) ->
                Problem.notFound(
                                "no-such-occurrence", Words.of("Không có kỳ họp %s.", "There is no occurrence %s.", id))
                        .remedy(Remedy.of(
                                "Xem các kỳ họp của việc định kỳ: GET /api/v1/duties/{id}/occurrences.",
                                "See the occurrences of the duty: GET /api/v1/duties/{id}/occurrences."));
            case NotTheHolder(var holder) ->
                Problem.forbidden(
                                "not-the-holder",
                                Words.of("Cuộc họp do %s tổ chức.", "The meeting is held by %s.", holder))
                        .remedy(Remedy.by(
                                "reporter",
                                "Cơ quan tổ chức ghi biên bản.",
                                "The body that holds it records minutes."));
            case MinutesThere(var id) ->
                Problem.conflict(
                                "minutes-there",
                                Words.of("Kỳ họp %s đã có biên bản.", "Occurrence %s has its minutes.", id))
                        .remedy(Remedy.of(
                                "Biên bản không sửa được; ghi đính chính trong kỳ sau.",
                                "Minutes never change; correct them in the next ones."));
            case MinutesBeforeTheDay(var date) ->
                Problem.invalid(
                                "minutes-before-the-day",
                                Words.of("Ngày họp %s chưa đến.", "The day of the meeting, %s, has not come.", date))
                        .with(List.of(new Violation(
                                "/date",
                                "in-the-future",
                                date.toString(),
                                Words.of("Ngày ở tương lai.", "It is in the future."))))
                        .remedy(Remedy.of(
                                "Ghi biên bản từ ngày họp trở đi.",
                                "Record the minutes on the day of the meeting or after."));
        };
    }
}
