package vn.ntm.criteria.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.smallrye.faulttolerance.api.RetryWhen;
import io.smallrye.reactive.messaging.ce.CloudEventMetadata;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.ntm.events.ReportingEvent;
import vn.ntm.events.ReportingEvent.ConsolidationClosed;
import vn.ntm.events.ReportingEvent.DeadlineApproaching;
import vn.ntm.events.ReportingEvent.DeadlineMissed;
import vn.ntm.events.ReportingEvent.DeadlineMoved;
import vn.ntm.events.ReportingEvent.HolidaysSet;
import vn.ntm.events.ReportingEvent.ObligationEscalated;
import vn.ntm.events.ReportingEvent.ObligationHandedOver;
import vn.ntm.events.ReportingEvent.ObligationLocked;
import vn.ntm.events.ReportingEvent.ObligationOpened;
import vn.ntm.events.ReportingEvent.ObligationUnlocked;
import vn.ntm.events.ReportingEvent.ObligationWaived;
import vn.ntm.events.ReportingEvent.PaperReceiptRecorded;
import vn.ntm.events.ReportingEvent.ReportAccepted;
import vn.ntm.events.ReportingEvent.ReportAmended;
import vn.ntm.events.ReportingEvent.ReportReturned;
import vn.ntm.events.ReportingEvent.ReportSubmitted;
import vn.ntm.platform.inbox.Inbox;
import vn.ntm.platform.inbox.StorageIsAway;

/** What reporting-service tells us: figures that somebody answers for. */
@ApplicationScoped
class ReportEvents {

    private final Inbox inbox;
    private final EvaluateReport evaluateReport;

    ReportEvents(Inbox inbox, EvaluateReport evaluateReport) {
        this.inbox = inbox;
        this.evaluateReport = evaluateReport;
    }

    @Incoming("reports")
    @Retry(maxRetries = -1, maxDuration = 0, delay = 1_000)
    @RetryWhen(exception = StorageIsAway.class)
    @Transactional
    void on(String payload, CloudEventMetadata<String> envelope) {
        inbox.open(envelope, payload, ReportingEvent.class).ifPresent(this::apply);
    }

    private void apply(ReportingEvent event) {
        switch (event) {
            case ReportAccepted report -> evaluateReport.evaluate(report);
            case ObligationOpened _,
                    DeadlineApproaching _,
                    DeadlineMissed _,
                    ObligationLocked _,
                    ObligationEscalated _,
                    ReportSubmitted _,
                    ReportReturned _,
                    ReportAmended _,
                    ConsolidationClosed _,
                    HolidaysSet _,
                    ObligationHandedOver _,
                    DeadlineMoved _,
                    ObligationUnlocked _,
                    PaperReceiptRecorded _,
                    ObligationWaived _ -> {}
        }
    }
}
