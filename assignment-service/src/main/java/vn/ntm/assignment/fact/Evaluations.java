package vn.ntm.assignment.fact;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import vn.ntm.events.CriteriaEvent.UnitEvaluated;
import vn.ntm.kernel.CalendarPeriod;

/** What the figures of a unit and period come to, table {@code known_evaluation}. */
@ApplicationScoped
class Evaluations {

    private final Session session;

    Evaluations(Session session) {
        this.session = session;
    }

    void keep(UnitEvaluated told) {
        session.createNativeMutationQuery("""
                        insert into known_evaluation (id, unit, criteria_set, set_version, period, year, through,
                            met, not_met, undecided, not_applicable)
                        values (:id, :unit, :set, :version, :period, :year, :through, :met, :notMet, :undecided, :notApplicable)
                        on conflict (id) do update set set_version = excluded.set_version, met = excluded.met,
                            not_met = excluded.not_met, undecided = excluded.undecided,
                            not_applicable = excluded.not_applicable""")
                .setParameter("id", told.standing())
                .setParameter("unit", told.unit().text())
                .setParameter("set", told.set().text())
                .setParameter("version", told.setVersion())
                .setParameter("period", told.period().toString())
                .setParameter("year", told.period() instanceof CalendarPeriod calendar ? calendar.year() : 0)
                .setParameter(
                        "through",
                        told.period() instanceof CalendarPeriod calendar
                                ? calendar.lastMonth().getMonthValue()
                                : 0)
                .setParameter("met", array(told.met()))
                .setParameter("notMet", array(told.notMet()))
                .setParameter("undecided", array(told.undecided()))
                .setParameter("notApplicable", array(told.notApplicable()))
                .executeUpdate();
    }

    private static String[] array(List<String> numbers) {
        return numbers.toArray(String[]::new);
    }
}
