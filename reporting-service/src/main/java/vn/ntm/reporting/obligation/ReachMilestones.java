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
import vn.ntm.platform.routine.OneReplica;
import vn.ntm.reporting.notice.Announce;
import vn.ntm.reporting.obligation.DueMilestones.Due;

/** Does what is due, in the order of time, each milestone once. A wave of openings is opened as one. */
@ApplicationScoped
class ReachMilestones {

    private static final int ONE_BY_ONE = 500;
    private static final int AS_A_WAVE = 5_000;

    private final DueMilestones dueMilestones;
    private final OpeningWave openingWave;
    private final Obligations obligations;
    private final Announce announce;
    private final OneReplica oneReplica;

    ReachMilestones(
            DueMilestones dueMilestones,
            OpeningWave openingWave,
            Obligations obligations,
            Announce announce,
            OneReplica oneReplica) {
        this.dueMilestones = dueMilestones;
        this.openingWave = openingWave;
        this.obligations = obligations;
        this.announce = announce;
        this.oneReplica = oneReplica;
    }

    @Transactional
    Progress some(Instant now) {
        if (!oneReplica.does(Progress.WORK)) {
            return Progress.ANOTHER_REPLICA;
        }
        var due = dueMilestones.by(now, AS_A_WAVE);
        if (due.isEmpty()) {
            return Progress.NOTHING_LEFT;
        }
        if (due.getFirst().opens()) {
            reach(due.stream().takeWhile(Due::opens).toList(), now);
        } else {
            reach(
                    due.stream()
                            .takeWhile(next -> !next.opens())
                            .limit(ONE_BY_ONE)
                            .toList(),
                    now);
        }
        return Progress.MORE;
    }

    private void reach(List<Due> next, Instant now) {
        var remaining = next.getFirst().opens() ? openingWave.open(next, now) : next;
        oneByOne(remaining, now);
        dueMilestones.done(next, now);
    }

    private void oneByOne(List<Due> due, Instant now) {
        var concerned = obligations
                .held(due.stream().map(Due::obligation).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Obligation::id, Function.identity()));
        var facts = new LinkedHashMap<Code, List<ReportingEvent>>();
        for (var milestone : due) {
            var obligation = requireNonNull(concerned.get(milestone.obligation()));
            facts.computeIfAbsent(obligation.regime(), _ -> new ArrayList<>())
                    .addAll(obligation.reach(milestone.kind(), now));
        }
        facts.forEach((regime, ofRegime) -> announce.facts(regime, ofRegime, now));
    }
}
