package vn.ntm.reporting.review;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.ReportingEvent.ReportReturned;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.holiday.Holidays;
import vn.ntm.reporting.notice.Announce;
import vn.ntm.reporting.report.ReportVersion.Fate;
import vn.ntm.reporting.report.remark.Remarks;

/** Gives a report back for correction, with a reason, remarks on its cells, and a deadline. */
@ApplicationScoped
class ReturnReport {

    private final ReceivedReport.Desk desk;
    private final ReturnReasons reasons;
    private final Remarks remarks;
    private final Announce announce;
    private final Holidays holidays;
    private final Caller caller;
    private final Clock clock;

    ReturnReport(
            ReceivedReport.Desk desk,
            ReturnReasons reasons,
            Remarks remarks,
            Announce announce,
            Holidays holidays,
            Caller caller,
            Clock clock) {
        this.desk = desk;
        this.reasons = reasons;
        this.remarks = remarks;
        this.announce = announce;
        this.holidays = holidays;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Deadline giveBack(UUID id, Return said, @Nullable IfMatch read) {
        var received = desk.take(id, read);
        var reason = reasons.called(said.reason());
        var now = clock.instant();
        var correction = CorrectionDeadline.after(now, holidays.calendar());
        if (!received.isAmendment()) {
            received.obligation().giveBack(now, correction);
        }
        received.decide(Fate.RETURNED, caller, now);
        received.version().explain(reason.code(), said.remark());
        remarks.keep(received.version(), received.regime().terms(), said.cells());
        announce.facts(received.obligation().regime(), List.of(fact(received, reason, said.remark(), correction)), now);
        return correction;
    }

    private ReportReturned fact(ReceivedReport received, ReturnReason reason, String remark, Deadline correction) {
        var obligation = received.obligation();
        return new ReportReturned(
                obligation.id(),
                received.report().id(),
                obligation.regime(),
                obligation.reporter(),
                obligation.period(),
                received.version().version(),
                caller.organisation(),
                reason.code(),
                remark,
                correction);
    }
}
