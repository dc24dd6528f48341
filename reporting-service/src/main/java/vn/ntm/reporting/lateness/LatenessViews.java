package vn.ntm.reporting.lateness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.regime.Regimes;
import vn.ntm.reporting.report.ReportVersion;
import vn.ntm.reporting.report.Reports;
import vn.ntm.reporting.report.route.Route;
import vn.ntm.reporting.report.route.Station;

/** Reads the history of a report, and says whose time it was. */
@ApplicationScoped
@Transactional
class LatenessViews {

    private final Obligations obligations;
    private final Regimes regimes;
    private final Reports reports;
    private final Route route;
    private final Excuses excuses;
    private final Clock clock;

    LatenessViews(
            Obligations obligations, Regimes regimes, Reports reports, Route route, Excuses excuses, Clock clock) {
        this.obligations = obligations;
        this.regimes = regimes;
        this.reports = reports;
        this.route = route;
        this.excuses = excuses;
        this.clock = clock;
    }

    Lateness of(UUID obligationId) {
        var obligation = obligations.seenByCaller(obligationId);
        var versions = versions(obligation);
        var from = obligation.opensAt();
        var to = latest(from, end(versions));
        var segments = Attribution.of(from, to, stays(obligation, versions), excuses.of(obligation));
        var whole = Duration.between(from, to);
        var judged = obligation.judgedAt();
        return new Lateness(
                obligation.id(),
                from,
                to,
                whole.toMillis(),
                Lateness.hours(whole),
                obligation.deadline(),
                obligation.firstSubmittedAt(),
                judged,
                judged == null ? null : obligation.deadline().metAt(judged),
                Lateness.parts(segments),
                Lateness.parts(Lateness.after(obligation.deadline().end(), segments)),
                segments);
    }

    /** The versions until the first that was accepted: what comes later amends, and is nobody's lateness. */
    private List<ReportVersion> versions(Obligation obligation) {
        return reports.answering(obligation.id())
                .map(report -> reports.versions(report).stream()
                        .filter(version -> version.amends() == null)
                        .toList())
                .orElse(List.of());
    }

    private Instant end(List<ReportVersion> versions) {
        if (!versions.isEmpty() && versions.getLast().wasAccepted()) {
            var accepted = versions.getLast().decidedAt();
            return accepted == null ? clock.instant() : accepted;
        }
        return clock.instant();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private List<Stay> stays(Obligation obligation, List<ReportVersion> versions) {
        var stays = new ArrayList<Stay>();
        stays.add(new Stay(obligation.opensAt(), Cause.REPORTER, obligation.owedBy()));
        for (var version : versions) {
            route.of(version)
                    .forEach(station ->
                            stays.add(new Stay(station.arrivedAt(), Cause.REVIEWER, reviewer(obligation, station))));
            var returned = version.decidedAt();
            if (version.isReturned() && returned != null) {
                stays.add(new Stay(returned, Cause.REPORTER, obligation.owedBy()));
            }
        }
        return stays;
    }

    /** Of several recipients any may decide: the time is that of the one who did, and before that of the first named. */
    private Code reviewer(Obligation obligation, Station station) {
        if (station.organisation() != null) {
            return station.organisation();
        }
        var decided = station.leftFor();
        return decided == null
                ? regimes.get(obligation.regime()).terms().recipients().getFirst()
                : decided;
    }
}
