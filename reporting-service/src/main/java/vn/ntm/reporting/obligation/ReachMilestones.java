package vn.ntm.reporting.obligation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.events.ReportingEvent;
import vn.ntm.kernel.Code;
import vn.ntm.reporting.notice.Announce;

/** Does what is due, in the order of time, each milestone once. */
@ApplicationScoped
class ReachMilestones {

    private static final int AT_ONCE = 500;

    private final DueMilestones dueMilestones;
    private final Obligations obligations;
    private final Announce announce;
    private final OneReplica oneReplica;

    ReachMilestones(DueMilestones dueMilestones, Obligations obligations, Announce announce, OneReplica oneReplica) {
        this.dueMilestones = dueMilestones;
        this.obligations = obligations;
        this.announce = announce;
        this.oneReplica = oneReplica;
    }

    @Transactional
    Progress some(Instant now) {
        if (!oneReplica.holds()) {
            return Progress.ANOTHER_REPLICA;
        }
        var due = dueMilestones.by(now, AT_ONCE);
        if (due.isEmpty()) {
            return Progress.NOTHING_LEFT;
        }
        var concerned = obligations
                .held(due.stream().map(DueMilestones.Due::obligation).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Obligation::id, Function.identity()));
        var facts = new LinkedHashMap<Code, List<ReportingEvent>>();
        for (var milestone : due) {
            var obligation = requireNonNull(concerned.get(milestone.obligation()));
            facts.computeIfAbsent(obligation.regime(), _ -> new ArrayList<>())
                    .addAll(obligation.reach(milestone.kind(), now));
        }
        facts.forEach((regime, ofRegime) -> announce.facts(regime, ofRegime, now));
        dueMilestones.done(due, now);
        return Progress.MORE;
    }

    enum Progress {
        MORE,
        NOTHING_LEFT,
        ANOTHER_REPLICA
    }
}
