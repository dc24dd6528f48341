package vn.ntm.assignment.reorganisation;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.assignment.organisation.MoveRegister;
import vn.ntm.assignment.organisation.Organisations;
import vn.ntm.assignment.organisation.Recorder;
import vn.ntm.assignment.reorganisation.Changes.Change;
import vn.ntm.assignment.reorganisation.Refusal.BreaksRules;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.identity.Ids;
import vn.ntm.platform.problem.Refused;

/** The register knows at once what will be so from the day of effect on; that day itself waits for the routine. */
@ApplicationScoped
class RecordChange {

    private final PlanChange planChange;
    private final Organisations organisations;
    private final Recorder recorder;
    private final MoveRegister moveRegister;
    private final Changes changes;
    private final Divisions divisions;
    private final ApplyChanges applyChanges;
    private final Caller caller;
    private final Clock clock;

    RecordChange(
            PlanChange planChange,
            Organisations organisations,
            Recorder recorder,
            MoveRegister moveRegister,
            Changes changes,
            Divisions divisions,
            ApplyChanges applyChanges,
            Caller caller,
            Clock clock) {
        this.planChange = planChange;
        this.organisations = organisations;
        this.recorder = recorder;
        this.moveRegister = moveRegister;
        this.changes = changes;
        this.divisions = divisions;
        this.applyChanges = applyChanges;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Preview preview(LegalEvent event) {
        return Preview.of(planChange.plan(event, Ids.next()));
    }

    @Transactional
    Change record(LegalEvent event) {
        organisations.holdTheTree();
        var id = Ids.next();
        var plan = planChange.plan(event, id);
        if (!plan.violations().isEmpty()) {
            throw new Refused(new BreaksRules(plan.violations()));
        }
        store(id, plan);
        var today = BusinessTime.dayOf(clock.instant());
        moveRegister.stand(plan.result().touched().keySet(), today);
        if (!event.effectiveOn().isAfter(today)) {
            applyChanges.upTo(clock.instant());
        }
        return changes.find(id).orElseThrow();
    }

    private void store(UUID id, PlanChange.Plan plan) {
        var result = plan.result();
        var now = clock.instant();
        changes.keep(id, result.event(), result.touched().keySet(), result.steps(), caller.account(), now);
        divisions.apportion(id, result.event());
        var lives = result.touched().keySet().stream()
                .map(code -> Objects.requireNonNull(result.after().find(code), "it was planned"))
                .toList();
        recorder.record(plan.before(), lives, caller.account(), now, BusinessTime.dayOf(now));
    }
}
