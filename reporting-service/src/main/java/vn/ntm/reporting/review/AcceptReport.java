package vn.ntm.reporting.review;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.ReportingEvent.FigureAccepted;
import vn.ntm.events.ReportingEvent.ReportAccepted;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.notice.Announce;
import vn.ntm.reporting.report.ContentText;
import vn.ntm.reporting.report.ReportVersion.Fate;

/** Takes a report as it is; from now on it counts in the consolidation. */
@ApplicationScoped
class AcceptReport {

    private final ReceivedReport.Desk desk;
    private final ContentText contentText;
    private final Announce announce;
    private final Caller caller;
    private final Clock clock;

    AcceptReport(ReceivedReport.Desk desk, ContentText contentText, Announce announce, Caller caller, Clock clock) {
        this.desk = desk;
        this.contentText = contentText;
        this.announce = announce;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    int accept(UUID id, @Nullable IfMatch read) {
        var received = desk.take(id, read);
        var now = clock.instant();
        received.obligation().accept(now);
        received.version().decide(Fate.ACCEPTED, caller.account(), caller.organisation(), now);
        var fact = fact(received);
        announce.facts(received.obligation().regime(), List.of(fact), now);
        return received.version().version();
    }

    private ReportAccepted fact(ReceivedReport received) {
        var obligation = received.obligation();
        return new ReportAccepted(
                obligation.id(),
                received.report().id(),
                obligation.regime(),
                obligation.reporter(),
                obligation.period(),
                received.version().version(),
                caller.organisation(),
                figures(received));
    }

    private List<FigureAccepted> figures(ReceivedReport received) {
        return contentText.of(received.version()).values().stream()
                .map(figure -> new FigureAccepted(figure.indicator(), figure.organisation(), figure.value()))
                .toList();
    }
}
