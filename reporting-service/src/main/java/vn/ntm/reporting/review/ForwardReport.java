package vn.ntm.reporting.review;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.report.Reports;
import vn.ntm.reporting.report.route.Route;
import vn.ntm.reporting.report.route.Station;
import vn.ntm.reporting.review.Refusal.NoFurtherBody;

/** "Gửi qua": a body on the route has checked a report and passes it on. */
@ApplicationScoped
class ForwardReport {

    private final ReceivedReport.Desk desk;
    private final Reports reports;
    private final Route route;
    private final Caller caller;
    private final Clock clock;

    ForwardReport(ReceivedReport.Desk desk, Reports reports, Route route, Caller caller, Clock clock) {
        this.desk = desk;
        this.reports = reports;
        this.route = route;
        this.caller = caller;
        this.clock = clock;
    }

    /** Answers to whom: the next body of the route, or nobody in particular if the recipients have it now. */
    @Transactional
    Optional<Code> forward(UUID id, @Nullable String note, @Nullable IfMatch read) {
        var received = desk.take(id, read);
        var here = received.station();
        if (here == null || here.organisation() == null) {
            throw new Refused(new NoFurtherBody(id));
        }
        var now = clock.instant();
        here.leave(Station.Outcome.FORWARDED, caller.account(), caller.organisation(), note, now);
        route.flush();
        route.goOn(received.version(), here, received.regime().via(), now);
        received.obligation().handOn(now);
        reports.touch(received.report());
        return route.holding(received.version()).map(Station::organisation);
    }
}
