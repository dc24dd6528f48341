package vn.ntm.reporting.review;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.events.ReportingEvent;
import vn.ntm.events.ReportingEvent.FigureAccepted;
import vn.ntm.events.ReportingEvent.RateParts;
import vn.ntm.events.ReportingEvent.ReportAccepted;
import vn.ntm.events.ReportingEvent.ReportAmended;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.notice.Announce;
import vn.ntm.reporting.report.Content.Figure;
import vn.ntm.reporting.report.Figures;
import vn.ntm.reporting.report.ReportVersion.Fate;
import vn.ntm.reporting.report.Reports;

/** Takes a report as it is; from now on it counts in the consolidation. */
@ApplicationScoped
public class AcceptReport {

    private final ReceivedReport.Desk desk;
    private final Reports reports;
    private final Figures figures;
    private final Announce announce;
    private final Caller caller;
    private final Clock clock;

    AcceptReport(
            ReceivedReport.Desk desk, Reports reports, Figures figures, Announce announce, Caller caller, Clock clock) {
        this.desk = desk;
        this.reports = reports;
        this.figures = figures;
        this.announce = announce;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    int accept(UUID id, @Nullable IfMatch read) {
        var received = desk.take(id, read);
        var now = clock.instant();
        return accept(received, now);
    }

    /** In the transaction of the caller, who has checked what is in it. */
    public int accept(ReceivedReport received, Instant now) {
        var replaced =
                received.isAmendment() ? Optional.ofNullable(received.version().amends()) : Optional.<Integer>empty();
        if (replaced.isEmpty()) {
            received.obligation().accept(now);
        }
        replaced.ifPresent(older -> replace(received, older));
        received.decide(Fate.ACCEPTED, caller, now);
        var facts = new ArrayList<ReportingEvent>(List.of(fact(received)));
        replaced.ifPresent(older -> facts.add(amended(received, older)));
        announce.facts(received.obligation().regime(), facts, now);
        return received.version().version();
    }

    /** The older version stays readable, and says by which it was replaced. */
    private void replace(ReceivedReport received, int older) {
        var version = received.version().version();
        reports.version(received.report(), older).ifPresent(before -> before.replacedBy(version));
        reports.flush();
    }

    private ReportAmended amended(ReceivedReport received, int older) {
        var version = received.version();
        var obligation = received.obligation();
        return new ReportAmended(
                obligation.id(),
                received.report().id(),
                obligation.regime(),
                obligation.reporter(),
                obligation.period(),
                version.version(),
                older,
                caller.organisation(),
                Objects.requireNonNullElse(version.amendmentReason(), ""));
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
        var obligation = received.obligation();
        var asked = figures.asked(obligation.regime(), received.version());
        return figures.of(obligation, received.version()).stream()
                .map(figure -> accepted(figure, asked))
                .toList();
    }

    private static FigureAccepted accepted(Figure figure, Map<Code, IndicatorAsked> asked) {
        var known = asked.get(figure.indicator());
        return new FigureAccepted(
                figure.indicator(),
                figure.organisation(),
                figure.value(),
                known == null ? null : known.kindOrUsual(),
                known == null ? null : known.total(),
                known == null ? null : parts(known, asked));
    }

    private static @Nullable RateParts parts(IndicatorAsked rate, Map<Code, IndicatorAsked> asked) {
        var numerator = rate.numerator();
        var denominator = rate.denominator();
        if (!rate.kindOrUsual().isQuotient() || numerator == null || denominator == null) {
            return null;
        }
        var power = rate.quotientPower(asked.get(numerator), asked.get(denominator));
        return power.isEmpty()
                ? null
                : new RateParts(numerator, denominator, BigDecimal.ONE.movePointRight(power.getAsInt()));
    }
}
