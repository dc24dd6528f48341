package vn.ntm.assignment.fact;

import java.util.List;

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
import vn.ntm.platform.copy.ReadCopy;
import vn.ntm.platform.inbox.Inbox;
import vn.ntm.platform.inbox.StorageIsAway;

/** What reporting-service tells us, and nothing follows from it: who owes which report, what became of it, and what it says. */
@ApplicationScoped
class ReportEvents implements ReadCopy<ReportingEvent> {

    private final Inbox inbox;
    private final Obligations obligations;
    private final Figures figures;
    private final Holidays holidays;

    ReportEvents(Inbox inbox, Obligations obligations, Figures figures, Holidays holidays) {
        this.inbox = inbox;
        this.obligations = obligations;
        this.figures = figures;
        this.holidays = holidays;
    }

    @Incoming("reports")
    @Retry(maxRetries = -1, maxDuration = 0, delay = 1_000)
    @RetryWhen(exception = StorageIsAway.class)
    @Transactional
    void on(String payload, CloudEventMetadata<String> envelope) {
        inbox.open(envelope, payload, ReportingEvent.class).ifPresent(this::keep);
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public String channel() {
        return "reports";
    }

    @Override
    public Class<ReportingEvent> events() {
        return ReportingEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("known_obligation", "known_figure", "known_holidays");
    }

    @Override
    public void keep(ReportingEvent event) {
        switch (event) {
            case ObligationOpened opened -> obligations.keep(opened);
            case DeadlineMissed missed -> obligations.keep(missed);
            case ReportSubmitted submitted -> obligations.keep(submitted);
            case ReportReturned returned -> obligations.keep(returned);
            case ReportAccepted accepted -> {
                obligations.keep(accepted);
                figures.keep(accepted);
            }
            case DeadlineMoved moved -> obligations.keep(moved);
            case ObligationWaived waived -> obligations.keep(waived);
            case ObligationHandedOver handedOver -> obligations.keep(handedOver);
            case PaperReceiptRecorded recorded -> obligations.keep(recorded);
            case HolidaysSet set -> holidays.keep(set);
            case DeadlineApproaching _,
                    ObligationLocked _,
                    ObligationEscalated _,
                    ObligationUnlocked _,
                    ReportAmended _,
                    ConsolidationClosed _ -> {}
        }
    }
}
