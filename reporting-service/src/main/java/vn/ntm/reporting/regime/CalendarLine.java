package vn.ntm.reporting.regime;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.ntm.events.RegimeTerms.LevelDeadline;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.reckoning.Caution;
import vn.ntm.kernel.reckoning.Reckoning;

/**
 * One period of a regime: closing and deadline are two things.
 *
 * @param period The period: 2024-M06.
 * @param closesFrom The first day of its figures.
 * @param closesOn The last day of its figures.
 * @param deadline Before this instant a report is on time.
 * @param lastDay "Hạn cuối": the last day on which it is on time.
 * @param estimate "ước thực hiện": the deadline comes before the figures close, and the regime means it
 * @param levels the deadlines of levels that have their own
 * @param cautions what a person should look at
 * @param collisions what else is due on the same last day from some of the same reporters
 */
record CalendarLine(
        CalendarPeriod period,
        LocalDate closesFrom,
        LocalDate closesOn,
        Deadline deadline,
        LocalDate lastDay,
        boolean estimate,
        List<LevelLine> levels,
        List<CautionLine> cautions,
        List<Collision> collisions) {

    static CalendarLine of(Reckoning reckoning, boolean estimate, List<LevelLine> levels, List<Collision> collisions) {
        return new CalendarLine(
                reckoning.period(),
                reckoning.window().from(),
                reckoning.window().to(),
                reckoning.deadline(),
                reckoning.deadline().lastDay(),
                estimate,
                levels,
                reckoning.cautions().stream().map(CautionLine::of).toList(),
                collisions);
    }

    /**
     * The deadline of one level, where it has its own.
     *
     * @param kind The kind of bodies: commune.
     * @param deadline Before this instant a report is on time.
     * @param lastDay The last day on which it is on time.
     * @param estimate "ước thực hiện": it is due before its figures close.
     */
    record LevelLine(Code kind, Deadline deadline, LocalDate lastDay, boolean estimate) {
        static LevelLine of(LevelDeadline level, Deadline deadline) {
            return new LevelLine(
                    level.kind(), deadline, deadline.lastDay(), level.deadline().asksForAnEstimate());
        }
    }

    /**
     * Its code is the caution's name in the kernel, as {@code last-day-is-closed}.
     *
     * @param code Stable: last-day-is-closed.
     * @param vi In Vietnamese.
     * @param en In English.
     */
    record CautionLine(String code, String vi, String en) {
        static CautionLine of(Caution caution) {
            var words = StepWords.of(caution);
            var code = caution.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
            return new CautionLine(code.toLowerCase(java.util.Locale.ROOT), words.vi(), words.en());
        }
    }

    /**
     * What else is due on the same day.
     *
     * @param regime The other regime's code.
     * @param name Its name.
     * @param period Its period.
     */
    @Schema(name = "DeadlineCollision")
    record Collision(Code regime, String name, CalendarPeriod period) {}
}
