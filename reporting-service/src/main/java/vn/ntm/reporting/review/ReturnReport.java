package vn.ntm.reporting.review;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.ReportingEvent.ReportReturned;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.notice.Announce;
import vn.ntm.reporting.report.ReportVersion.Fate;

/** Gives a report back for correction, with a reason and a deadline. */
@ApplicationScoped
class ReturnReport {

    private final ReceivedReport.Desk desk;
    private final Announce announce;
    private final Caller caller;
    private final Clock clock;
    private final ObjectMapper json;

    ReturnReport(ReceivedReport.Desk desk, Announce announce, Caller caller, Clock clock, ObjectMapper json) {
        this.desk = desk;
        this.announce = announce;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    @Transactional
    Deadline giveBack(UUID id, Remarks remarks, @Nullable IfMatch read) {
        var received = desk.take(id, read);
        var now = clock.instant();
        var correction = CorrectionDeadline.after(now);
        received.obligation().giveBack(now, correction);
        received.version().decide(Fate.RETURNED, caller.account(), caller.organisation(), now);
        received.version().explain(remarks.reason().code(), remarks.remark(), cells(remarks));
        var fact = fact(received, remarks, correction);
        announce.facts(received.obligation().regime(), List.of(fact), now);
        return correction;
    }

    private ReportReturned fact(ReceivedReport received, Remarks remarks, Deadline correction) {
        var obligation = received.obligation();
        return new ReportReturned(
                obligation.id(),
                received.report().id(),
                obligation.regime(),
                obligation.reporter(),
                obligation.period(),
                received.version().version(),
                caller.organisation(),
                remarks.reason().code(),
                remarks.remark(),
                correction);
    }

    private String cells(Remarks remarks) {
        try {
            return json.writeValueAsString(remarks.cells());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
