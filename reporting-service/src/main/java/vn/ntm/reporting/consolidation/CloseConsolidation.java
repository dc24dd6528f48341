package vn.ntm.reporting.consolidation;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.ReportingEvent.ConsolidationClosed;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.consolidation.ConsolidationView.Source;
import vn.ntm.reporting.consolidation.Refusal.AlreadyClosed;
import vn.ntm.reporting.consolidation.Refusal.NothingAsked;
import vn.ntm.reporting.consolidation.Refusal.StillRunning;
import vn.ntm.reporting.regime.Regimes;

/** "Chốt": from now on the totals of this period are what they are, with the reports they were made of. */
@ApplicationScoped
class CloseConsolidation {

    private final Regimes regimes;
    private final Consolidate consolidate;
    private final Consolidations consolidations;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;
    private final Session session;
    private final ObjectMapper json;

    CloseConsolidation(
            Regimes regimes,
            Consolidate consolidate,
            Consolidations consolidations,
            Outbox outbox,
            Caller caller,
            Clock clock,
            Session session,
            ObjectMapper json) {
        this.regimes = regimes;
        this.consolidate = consolidate;
        this.consolidations = consolidations;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
        this.session = session;
        this.json = json;
    }

    @Transactional
    ConsolidationView close(Code code, Period period, @Nullable IfMatch ifMatch) {
        var view = closable(code, period, ifMatch);
        var now = clock.instant();
        var number = number(now);
        var closed = view.closed(number, now);
        keep(new Consolidation(code, period, number, write(closed), now, caller.account()), closed);
        return closed;
    }

    /** What would be closed. It has no number: what is drawn is never drawn again, and there are no holes. */
    @Transactional
    ConsolidationView closable(Code code, Period period, @Nullable IfMatch ifMatch) {
        var regime = regimes.get(code);
        if (!regime.isReceivedBy(caller.organisation())) {
            throw new Refused(new NothingAsked(code, period));
        }
        consolidations.closed(code, period).ifPresent(closed -> {
            throw new Refused(new AlreadyClosed(closed.number()));
        });
        var now = clock.instant();
        var view = consolidate.asItStands(regime, period);
        if (view.deadline().metAt(now) && !view.missing().isEmpty()) {
            throw new Refused(new StillRunning(
                    period, view.deadline().end(), view.missing().size()));
        }
        IfMatch.check(ifMatch, view.etag());
        return view;
    }

    private void keep(Consolidation consolidation, ConsolidationView view) {
        consolidations.persistAndFlush(consolidation);
        outbox.add(new ConsolidationClosed(
                consolidation.id(),
                view.regime(),
                view.period(),
                consolidation.number(),
                view.sources().stream().map(Source::report).toList()));
    }

    private String number(Instant now) {
        long next = session.createNativeQuery("select nextval('consolidation_number')", Long.class)
                .getSingleResult();
        return "TH-%d-%05d".formatted(BusinessTime.dayOf(now).getYear(), next);
    }

    private String write(ConsolidationView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
