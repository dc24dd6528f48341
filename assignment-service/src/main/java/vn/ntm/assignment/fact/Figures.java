package vn.ntm.assignment.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.ReportingEvent.FigureAccepted;
import vn.ntm.events.ReportingEvent.RateParts;
import vn.ntm.events.ReportingEvent.ReportAccepted;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
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
        write(told, onceEach(told.reporter(), told.figures()));
    }

    private void write(ReportAccepted told, List<FigureAccepted> figures) {
        session.createNativeMutationQuery("""
                        insert into known_figure
                            (obligation, indicator, organisation, value, report, version, regime, reporter,
                             period, year, through, kind, total, numerator, denominator, whole)
                        select :obligation, f.indicator, f.organisation, f.value, :report, :version, :regime, :reporter,
                            :period, :year, :through, f.kind, f.total, f.numerator, f.denominator, f.whole
                        from unnest(:indicators, :organisations, :values, :kinds, :totals, :numerators, :denominators,
                            cast(:wholes as numeric[]))
                            as f (indicator, organisation, value, kind, total, numerator, denominator, whole)""")
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
                .setParameter("kinds", each(figures, FigureAccepted::kind))
                .setParameter("totals", each(figures, FigureAccepted::total))
                .setParameter("numerators", ofParts(figures, RateParts::numerator))
                .setParameter("denominators", ofParts(figures, RateParts::denominator))
                .setParameter("wholes", ofParts(figures, RateParts::whole))
                .executeUpdate();
    }

    private static String[] each(List<FigureAccepted> figures, Function<FigureAccepted, @Nullable Object> what) {
        return figures.stream().map(figure -> text(what.apply(figure))).toArray(String[]::new);
    }

    private static String[] ofParts(List<FigureAccepted> figures, Function<RateParts, Object> what) {
        return each(figures, figure -> figure.parts() == null ? null : what.apply(figure.parts()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /**
     * Reports that were accepted before this was refused may say an indicator of the reporter twice: as a whole, and once more
     * under its own code. What is said of the whole counts, as in the totals of reporting-service; of what is said twice in the
     * same way, what stands last.
     */
    private static List<FigureAccepted> onceEach(Code reporter, List<FigureAccepted> figures) {
        var counted = new LinkedHashMap<FigureOf, FigureAccepted>();
        figures.forEach(figure -> counted.merge(
                new FigureOf(figure.indicator(), figure.organisation() == null ? reporter : figure.organisation()),
                figure,
                (before, next) -> before.organisation() == null && next.organisation() != null ? before : next));
        return List.copyOf(counted.values());
    }

    private record FigureOf(Code indicator, Code organisation) {}

    @SuppressWarnings("NullAway") // the column of an ad hoc period is null
    private static Integer year(Period period) {
        return period instanceof CalendarPeriod calendar ? Integer.valueOf(calendar.year()) : null;
    }
}
