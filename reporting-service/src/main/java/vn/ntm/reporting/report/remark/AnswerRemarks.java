package vn.ntm.reporting.report.remark;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.report.Reports;
import vn.ntm.reporting.report.remark.Refusal.NoSuchRemarks;
import vn.ntm.reporting.report.remark.Refusal.NothingToAnswer;

/** Keeps the answers to remarks with the draft; they are sent with the next version. */
@ApplicationScoped
class AnswerRemarks {

    private final Obligations obligations;
    private final Reports reports;
    private final RemarksOnReturned remarksOnReturned;
    private final Caller caller;
    private final Clock clock;

    AnswerRemarks(
            Obligations obligations, Reports reports, RemarksOnReturned remarksOnReturned, Caller caller, Clock clock) {
        this.obligations = obligations;
        this.reports = reports;
        this.remarksOnReturned = remarksOnReturned;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<List<RemarkLine>> answer(UUID obligationId, List<Answer> answers, @Nullable IfMatch read) {
        var obligation = obligations.owedByCaller(obligationId);
        var report =
                reports.answering(obligation.id()).orElseThrow(() -> new Refused(new NothingToAnswer(obligationId)));
        reports.check(read, report);
        var open = remarksOnReturned.of(report);
        if (open.isEmpty()) {
            throw new Refused(new NothingToAnswer(obligationId));
        }
        var wrong = open.answer(answers, caller.account(), clock.instant());
        if (!wrong.isEmpty()) {
            throw new Refused(new NoSuchRemarks(wrong));
        }
        return Versioned.of(open.lines(), reports.touch(report));
    }
}
