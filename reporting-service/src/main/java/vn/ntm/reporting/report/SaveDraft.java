package vn.ntm.reporting.report;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.regime.Regimes;
import vn.ntm.reporting.report.Refusal.NotEditable;
import vn.ntm.reporting.report.Refusal.NotStorable;

/** Keeps what a reporter has written so far. A draft may be incomplete, and may be begun before the obligation opens. */
@ApplicationScoped
class SaveDraft {

    private final Obligations obligations;
    private final Reports reports;
    private final Regimes regimes;
    private final FormOfReport form;
    private final ContentText contentText;
    private final Caller caller;
    private final Clock clock;

    SaveDraft(
            Obligations obligations,
            Reports reports,
            Regimes regimes,
            FormOfReport form,
            ContentText contentText,
            Caller caller,
            Clock clock) {
        this.obligations = obligations;
        this.reports = reports;
        this.regimes = regimes;
        this.form = form;
        this.contentText = contentText;
        this.caller = caller;
        this.clock = clock;
    }

    /** Returns the draft's revision, which is a new one if anything is otherwise than before. */
    @Transactional
    int save(UUID obligationId, @Valid Content content, @Nullable IfMatch read) {
        var obligation = obligations.owedByCaller(obligationId);
        var found = reports.answering(obligationId);
        var terms = regimes.get(obligation.regime()).terms();
        var text = contentText.write(form.stamped(content, terms));
        if (found.filter(report -> report.draft().equals(text)).isPresent()) {
            return found.get().revision();
        }
        reports.check(read, found.orElse(null));
        if (!obligation.state().mayBeWritten()) {
            throw new Refused(new NotEditable(obligationId, obligation.state()));
        }
        var unstorable = Storable.violations(content);
        if (!unstorable.isEmpty()) {
            throw new Refused(new NotStorable(unstorable));
        }
        var report = found.orElseGet(() -> new Report(obligationId, text, caller.account(), clock.instant()));
        report.redraft(text, caller.account(), clock.instant());
        reports.persistAndFlush(report);
        return report.revision();
    }
}
