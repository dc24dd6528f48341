package vn.ntm.reporting.review;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.regime.Regime;
import vn.ntm.reporting.regime.Regimes;
import vn.ntm.reporting.report.Report;
import vn.ntm.reporting.report.ReportVersion;
import vn.ntm.reporting.report.ReportVersion.Fate;
import vn.ntm.reporting.report.Reports;
import vn.ntm.reporting.report.route.Route;
import vn.ntm.reporting.report.route.Station;
import vn.ntm.reporting.review.Refusal.HeldByAnother;
import vn.ntm.reporting.review.Refusal.NothingSent;

/**
 * A report on the desk of a body: the obligation it answers, and the version that waits.
 *
 * @param station where it lies; null when it was decided already
 */
public record ReceivedReport(
        Obligation obligation,
        Regime regime,
        Report report,
        ReportVersion version,
        @Nullable Station station) {

    /** An accepted report stays accepted while an amendment of it is decided. */
    boolean isAmendment() {
        return version.isWaiting() && version.amends() != null;
    }

    void decide(Fate fate, Caller by, Instant now) {
        version.decide(fate, by.account(), by.organisation(), now);
        if (station != null) {
            station.leave(Station.Outcome.valueOf(fate.name()), by.account(), by.organisation(), null, now);
        }
    }

    @ApplicationScoped
    public static class Desk {
        private final Obligations obligations;
        private final Regimes regimes;
        private final Reports reports;
        private final Route route;
        private final Caller caller;

        Desk(Obligations obligations, Regimes regimes, Reports reports, Route route, Caller caller) {
            this.obligations = obligations;
            this.regimes = regimes;
            this.reports = reports;
            this.route = route;
            this.caller = caller;
        }

        /** Takes it up for a decision; other writers wait until the transaction ends. */
        ReceivedReport take(UUID id, @Nullable IfMatch read) {
            var received = take(id);
            reports.check(read, received.report());
            return received;
        }

        /** As above, for a caller who says otherwise what he has read. */
        public ReceivedReport take(UUID id) {
            var obligation = obligations.receivedByCaller(reports.get(id).obligation());
            var found = reports.latest(id);
            var version = reports.currentVersion(found).orElseThrow(() -> new Refused(new NothingSent(id)));
            var regime = regimes.get(obligation.regime());
            var station = route.holding(version).orElse(null);
            if (station != null) {
                check(id, regime, station);
            }
            return new ReceivedReport(obligation, regime, found, version, station);
        }

        /** Only the body whose turn it is may decide; where it is the recipients' turn, any of them. */
        private void check(UUID id, Regime regime, Station station) {
            var holder = station.organisation();
            boolean mine =
                    holder == null ? regime.isReceivedBy(caller.organisation()) : holder.equals(caller.organisation());
            if (!mine) {
                var holders = holder == null ? String.join(", ", regime.recipients()) : holder.text();
                throw new Refused(new HeldByAnother(id, holders, station.arrivedAt()));
            }
        }
    }
}
