package vn.ntm.criteria.evaluation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import vn.ntm.criteria.rule.Fact;
import vn.ntm.criteria.rule.Place;
import vn.ntm.criteria.set.PublishedSets;
import vn.ntm.events.ReportingEvent.FigureAccepted;
import vn.ntm.events.ReportingEvent.ReportAccepted;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;

/** An accepted report adds its figures to what is known of each unit, and the unit is judged anew. */
@ApplicationScoped
class EvaluateReport {

    private static final Logger LOG = Logger.getLogger(EvaluateReport.class);

    private final PublishedSets sets;
    private final Places places;
    private final EvaluationRows rows;
    private final EvaluateUnits units;
    private final Clock clock;

    EvaluateReport(PublishedSets sets, Places places, EvaluationRows rows, EvaluateUnits units, Clock clock) {
        this.sets = sets;
        this.places = places;
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    void evaluate(ReportAccepted report) {
        if (report.figures() == null) {
            return;
        }
        var bySet = new TreeMap<Code, List<FigureAccepted>>();
        for (var figure : report.figures()) {
            sets.boundTo(figure.indicator()).ifPresent(set -> bySet.computeIfAbsent(set, _ -> new ArrayList<>())
                    .add(figure));
        }
        bySet.forEach((set, figures) -> evaluate(report, set, figures));
    }

    private void evaluate(ReportAccepted report, Code set, List<FigureAccepted> figures) {
        Occasion occasion;
        try {
            occasion = Occasion.of(sets, set, report.period(), null, clock);
        } catch (Refused notInForce) {
            LOG.warnf("Figures of report %s are not evaluated: %s", report.report(), notInForce.getMessage());
            return;
        }
        var told = new TreeMap<String, Map<String, Fact>>();
        for (var figure : figures) {
            var unit = figure.organisation() == null ? report.reporter() : figure.organisation();
            var number = figure.indicator().text().substring(set.text().length() + 1);
            told.merge(
                    unit.text(),
                    ReportedFigure.of(occasion.version().standard(), number, figure.value()),
                    ReportedFigure::joined);
        }
        var organisations = List.copyOf(told.keySet());
        var known = rows.latest(occasion, organisations);
        var standing = places.of(organisations, occasion.day());
        var found = told.entrySet().stream()
                .map(one -> new Unit(
                                one.getKey(),
                                standing.getOrDefault(one.getKey(), Place.UNKNOWN),
                                known.getOrDefault(one.getKey(), Map.of()))
                        .with(one.getValue()))
                .toList();
        units.keep(
                occasion,
                units.judge(occasion, found),
                Cause.REPORT,
                report.acceptedBy().text());
    }
}
