package vn.ntm.assignment.funding;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.funding.PlanTerms.Line;
import vn.ntm.assignment.funding.Refusal.BreaksRules;
import vn.ntm.assignment.funding.Refusal.NoSuchPlan;
import vn.ntm.assignment.funding.Refusal.NotTheIssuer;
import vn.ntm.assignment.organisation.Organisations;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

/** Sets a plan, or states it anew; what it said before stays in its versions. */
@ApplicationScoped
class StateFunding {

    private final FundingPlans plans;
    private final Organisations organisations;
    private final Caller caller;
    private final Clock clock;

    StateFunding(FundingPlans plans, Organisations organisations, Caller caller, Clock clock) {
        this.plans = plans;
        this.organisations = organisations;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<PlanView> state(Code code, @Valid PlanTerms terms, @Nullable IfMatch ifMatch) {
        var known = plans.named(code);
        known.filter(plan -> !caller.covers(plan.issuer())).ifPresent(_ -> {
            throw new Refused(new NoSuchPlan(code));
        });
        var faults = faults(code, terms, known.orElse(null));
        if (!faults.none()) {
            throw new Refused(new BreaksRules(faults.all()));
        }
        if (!caller.covers(terms.issuer())) {
            throw new Refused(new NotTheIssuer(terms.issuer()));
        }
        if (known.isEmpty()) {
            var plan = new FundingPlan(code, terms);
            plans.remember(plan, caller.account(), clock.instant());
            return Versioned.created(plan.view(), plan.revision());
        }
        var plan = known.get();
        if (!plan.isAs(terms)) {
            IfMatch.check(ifMatch, plan.revision());
            plan.state(terms);
            plans.remember(plan, caller.account(), clock.instant());
        }
        return Versioned.of(plan.view(), plan.revision());
    }

    private Faults faults(Code code, PlanTerms terms, @Nullable FundingPlan known) {
        var faults = new Faults();
        if (terms.code() != null && !terms.code().equals(code)) {
            faults.say("/code", "code-is-identity", terms.code(), "Mã không bao giờ đổi.", "A code never changes.");
        }
        if (code.text().equals("sources")) {
            faults.say("/code", "code-is-an-address", code, "Mã này là một địa chỉ.", "This code is an address.");
        }
        if (known != null && !known.issuer().equals(terms.issuer())) {
            faults.say("/issuer", "issuer-is-fixed", terms.issuer(), "Cơ quan giao không đổi.", "The issuer stays.");
        }
        var sources = plans.sources(terms.lines().stream().map(Line::source).collect(Collectors.toSet()));
        new PlanRules(
                        organisations.known(List.of(terms.issuer())),
                        sources,
                        terms.directive() == null || plans.concerns(terms.directive(), terms.issuer()),
                        known == null ? Map.of() : plans.booked(known.id()),
                        known == null ? null : known.content(),
                        faults)
                .check(terms);
        return faults;
    }
}
