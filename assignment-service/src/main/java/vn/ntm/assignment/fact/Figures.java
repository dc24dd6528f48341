package vn.ntm.assignment.fact;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import vn.ntm.events.ReportingEvent.FigureAccepted;
import vn.ntm.events.ReportingEvent.ReportAccepted;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Period;

/** The figures that count, table {@code known_figure}: those of the version accepted last. */
@ApplicationScoped
class Figures {

    private final Session session;

    Figures(Session session) {
        this.session = session;
    }

    void keep(ReportAccepted told) {
        if (told.figures() == null || told.figures().isEmpty()) {
            return;
        }
        session.createNativeMutationQuery("delete from known_figure where obligation = :obligation")
                .setParameter("obligation", told.obligation())
                .executeUpdate();
        write(told, told.figures());
    }

    private void write(ReportAccepted told, List<FigureAccepted> figures) {
        session.createNativeMutationQuery("""
                        insert into known_figure
                            (obligation, indicator, organisation, value, report, version, regime, reporter,
                             period, year, through)
                        select :obligation, f.indicator, f.organisation, f.value, :report, :version, :regime, :reporter,
                            :period, :year, :through
                        from unnest(:indicators, :organisations, :values) as f (indicator, organisation, value)""")
                .setParameter("obligation", told.obligation())
                .setParameter("report", told.report())
                .setParameter("version", told.version())
                .setParameter("regime", told.regime().text())
                .setParameter("reporter", told.reporter().text())
                .setParameter("period", told.period().toString())
                .setParameter("year", year(told.period()), Integer.class)
                .setParameter(
                        "through",
                        told.period() instanceof CalendarPeriod calendar
                                ? calendar.lastMonth().getMonthValue()
                                : 0)
                .setParameter(
                        "indicators",
                        figures.stream().map(f -> f.indicator().text()).toArray(String[]::new))
                .setParameter(
                        "organisations",
                        figures.stream()
                                .map(f -> f.organisation() == null ? told.reporter() : f.organisation())
                                .map(Object::toString)
                                .toArray(String[]::new))
                .setParameter(
                        "values", figures.stream().map(FigureAccepted::value).toArray(BigDecimal[]::new))
                .executeUpdate();
    }

    @SuppressWarnings("NullAway") // the column of an ad hoc period is null
    private static Integer year(Period period) {
        return period instanceof CalendarPeriod calendar ? Integer.valueOf(calendar.year()) : null;
    }
}
