package vn.ntm.reporting.notice;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.events.ReportingEvent;
import vn.ntm.kernel.Code;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.reporting.regime.Regimes;

/** Tells facts about an obligation: to the other services through the outbox, to the bodies concerned as notices. */
@ApplicationScoped
public class Announce {

    private final Outbox outbox;
    private final Notices notices;
    private final Openings openings;
    private final Regimes regimes;

    Announce(Outbox outbox, Notices notices, Openings openings, Regimes regimes) {
        this.outbox = outbox;
        this.notices = notices;
        this.openings = openings;
        this.regimes = regimes;
    }

    @Transactional(MANDATORY)
    public void facts(Code regime, List<ReportingEvent> facts, Instant now) {
        if (facts.isEmpty()) {
            return;
        }
        var ids = outbox.addAll(facts);
        var asked = regimes.get(regime);
        var recipients = asked.recipients();
        var names = notices.names(facts);
        var heirs = notices.heirs(facts);
        var titles = notices.titles(facts);
        var estimates = notices.estimates(facts);
        var told = IntStream.range(0, facts.size()).boxed().flatMap(i -> {
            var fact = facts.get(i);
            var called = new Called(
                    titles.getOrDefault(fact.subject(), asked.terms().name()),
                    names,
                    estimates.contains(fact.subject()));
            return Notices.of(ids.get(i), fact, heirs, recipients, called);
        });
        notices.write(told.toList(), now);
    }

    /** That each of these obligations opened: set-based, for a wave of a whole nation. */
    @Transactional(MANDATORY)
    public void openings(Map<UUID, Opening> opened, Instant now) {
        openings.tell(opened, now);
    }
}
