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
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.notice.Notices;
import vn.ntm.reporting.regime.Regimes;
import vn.ntm.reporting.report.ContentText;
import vn.ntm.reporting.report.ReportVersion.Fate;

/** Takes a report as it is; from now on it counts in the consolidation. */
@ApplicationScoped
class AcceptReport {

    private final ReceivedReport.Desk desk;
    private final Regimes regimes;
    private final ContentText contentText;
    private final Outbox outbox;
    private final Notices notices;
    private final Caller caller;
    private final Clock clock;

    AcceptReport(
            ReceivedReport.Desk desk,
            Regimes regimes,
            ContentText contentText,
            Outbox outbox,
            Notices notices,
            Caller caller,
            Clock clock) {
        this.desk = desk;
        this.regimes = regimes;
        this.contentText = contentText;
        this.outbox = outbox;
        this.notices = notices;
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
        outbox.add(fact);
        notices.of(fact, regimes.get(received.obligation().regime()).recipients(), now);
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
