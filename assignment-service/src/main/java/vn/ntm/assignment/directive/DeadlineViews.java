package vn.ntm.assignment.directive;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.directive.DeadlineLine.Subject;
import vn.ntm.assignment.fact.WorkingDays;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.workday.WorkingCalendar;

/** Every deadline of a directive: of its tasks, and of its regimes in one year. */
@ApplicationScoped
@Transactional
class DeadlineViews {

    private final Access access;
    private final WorkingDays workingDays;
    private final Clock clock;

    DeadlineViews(Access access, WorkingDays workingDays, Clock clock) {
        this.access = access;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @param year of the regimes' periods; the document's own unless said otherwise */
    List<DeadlineLine> of(Code reference, @Nullable Integer year) {
        var directive = access.toRead(reference);
        var document = directive.content();
        var told = directive.publishedAt() == null ? clock.instant() : directive.publishedAt();
        return of(document, year == null ? document.itsYear() : year, told, workingDays.calendar());
    }

    private static List<DeadlineLine> of(
            Document document, @Nullable Integer year, Instant told, WorkingCalendar calendar) {
        var tasks = document.tasks().stream().flatMap(task -> Stream.ofNullable(task.deadline())
                .map(until -> DeadlineLine.of(
                        Subject.TASK,
                        task.number(),
                        null,
                        Due.of(until),
                        calendar,
                        Stream.concat(Wording.doubts("", until), TooEarly.of("", until, document, told, calendar)))));
        var regimes = document.regimes().stream().flatMap(regime -> ofYear(regime, year, calendar));
        return Stream.concat(tasks, regimes).toList();
    }

    private static Stream<DeadlineLine> ofYear(StatedRegime regime, @Nullable Integer year, WorkingCalendar calendar) {
        return RegimeDeadline.of(regime, calendar).flatMap(deadline -> deadline.ofYear(regime.yearOr(year))
                .map(reckoning -> DeadlineLine.of(
                        Subject.REGIME,
                        regime.code().text(),
                        reckoning.period(),
                        deadline.due(reckoning),
                        calendar,
                        Stream.concat(deadline.doubts(""), deadline.tooSoon("", List.of(reckoning))))));
    }
}
