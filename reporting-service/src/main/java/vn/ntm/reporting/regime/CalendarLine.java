package vn.ntm.reporting.regime;

import java.time.LocalDate;
import java.util.List;

import vn.ntm.events.RegimeTerms.LevelDeadline;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.reckoning.Caution;
import vn.ntm.kernel.reckoning.Reckoning;

/**
 * One period of a regime: closing and deadline are two things.
 *
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
        List<LevelLine> levels,
        List<CautionLine> cautions,
        List<Collision> collisions) {

    static CalendarLine of(Reckoning reckoning, List<LevelLine> levels, List<Collision> collisions) {
        return new CalendarLine(
                reckoning.period(),
                reckoning.window().from(),
                reckoning.window().to(),
                reckoning.deadline(),
                reckoning.deadline().lastDay(),
                levels,
                reckoning.cautions().stream().map(CautionLine::of).toList(),
                collisions);
    }

    record LevelLine(Code kind, Deadline deadline, LocalDate lastDay) {
        static LevelLine of(LevelDeadline level, Deadline deadline) {
            return new LevelLine(level.kind(), deadline, deadline.lastDay());
        }
    }

    /** Its code is the caution's name in the kernel, as {@code last-day-is-closed}. */
    record CautionLine(String code, String vi, String en) {
        static CautionLine of(Caution caution) {
            var words = StepWords.of(caution);
            var code = caution.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
            return new CautionLine(code.toLowerCase(java.util.Locale.ROOT), words.vi(), words.en());
        }
    }

    record Collision(Code regime, String name, CalendarPeriod period) {}
}
