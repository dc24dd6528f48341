package vn.ntm.reporting.consolidation;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.consolidation.Refusal.NothingAsked;
import vn.ntm.reporting.regime.Regime;
import vn.ntm.reporting.regime.Regimes;
import vn.ntm.reporting.report.FormOfReport;

/** The consolidation of a period: as it was closed, or else as the accepted reports have it now. */
@ApplicationScoped
class Consolidate {

    private final Regimes regimes;
    private final Totals totals;
    private final Consolidations consolidations;
    private final FormOfReport form;
    private final Caller caller;
    private final ObjectMapper json;

    Consolidate(
            Regimes regimes,
            Totals totals,
            Consolidations consolidations,
            FormOfReport form,
            Caller caller,
            ObjectMapper json) {
        this.regimes = regimes;
        this.totals = totals;
        this.consolidations = consolidations;
        this.form = form;
        this.caller = caller;
        this.json = json;
    }

    @Transactional
    ConsolidationView of(Code code, Period period) {
        var regime = readable(code, period);
        return consolidations
                .closed(code, period)
                .map(this::read)
                .map(closed -> closed.besideWhatIsNow(asItStands(regime, period)))
                .orElseGet(() -> asItStands(regime, period));
    }

    ConsolidationView asItStands(Regime regime, Period period) {
        var terms = regime.terms();
        var code = terms.code();
        var counts = totals.counts(code, period);
        int expected = counts.get("expected", Long.class).intValue();
        if (expected == 0) {
            throw new Refused(new NothingAsked(code, period));
        }
        var sources = totals.sources(code, period);
        return new ConsolidationView(
                null,
                null,
                code,
                terms.name(),
                period,
                new Deadline(counts.get("deadline", Instant.class)),
                expected,
                counts.get("received", Long.class).intValue(),
                sources.size(),
                totals.lines(form.completed(terms, null), period),
                totals.missing(code, period),
                sources,
                sources.stream().anyMatch(source -> source.estimate() != null) ? true : null,
                null);
    }

    /** Those who receive the reports and those who asked for them may read what they say together. */
    private Regime readable(Code code, Period period) {
        var regime = regimes.get(code);
        if (!regime.isReceivedBy(caller.organisation()) && !caller.covers(regime.issuer())) {
            throw new Refused(new NothingAsked(code, period));
        }
        return regime;
    }

    private ConsolidationView read(Consolidation closed) {
        try {
            return json.readValue(closed.content(), ConsolidationView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
