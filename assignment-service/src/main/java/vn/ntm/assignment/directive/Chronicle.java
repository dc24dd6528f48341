package vn.ntm.assignment.directive;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.directive.Step.StepLine;
import vn.ntm.assignment.directive.Step.Verb;
import vn.ntm.platform.caller.Caller;

/** The steps of every directive, in order. */
@ApplicationScoped
class Chronicle implements PanacheRepositoryBase<Step, UUID> {

    private final Caller caller;
    private final Clock clock;

    Chronicle(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    List<StepLine> of(UUID directive) {
        return list("directive = ?1 order by position", directive).stream()
                .map(Step::line)
                .toList();
    }

    /** The caller did this now. */
    void add(Directive directive, Verb verb, @Nullable String remark) {
        var organisation = caller.isInstallationAdministrator() ? null : caller.organisation();
        var line = new StepLine(verb, caller.account(), organisation, clock.instant(), remark);
        persist(new Step(directive.id(), (int) count("directive", directive.id()) + 1, line));
    }
}
