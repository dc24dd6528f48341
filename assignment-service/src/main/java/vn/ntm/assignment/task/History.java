package vn.ntm.assignment.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.Step.StepLine;
import vn.ntm.assignment.task.Step.Verb;
import vn.ntm.platform.caller.Caller;

/** The steps of every task, in order. */
@ApplicationScoped
public class History implements PanacheRepositoryBase<Step, UUID> {

    private final Caller caller;

    History(Caller caller) {
        this.caller = caller;
    }

    List<StepLine> of(UUID task) {
        return list("task = ?1 order by position", task).stream()
                .map(Step::line)
                .toList();
    }

    /** The caller did this now. */
    public void add(Task task, Verb verb, Instant at, Said said) {
        var organisation = caller.isInstallationAdministrator() ? null : caller.organisation();
        var line = new StepLine(
                verb, caller.account(), organisation, at, said.percent, said.remark, List.copyOf(said.evidence));
        persist(new Step(task.id(), (int) count("task", task.id()) + 1, line));
    }

    public record Said(@Nullable Integer percent, @Nullable String remark, List<Evidence> evidence) {

        public static Said nothing() {
            return new Said(null, null, List.of());
        }

        public static Said remark(@Nullable String remark) {
            return new Said(null, remark, List.of());
        }
    }
}
