package vn.ntm.assignment.target;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.organisation.Kinds;
import vn.ntm.assignment.organisation.Organisations;
import vn.ntm.assignment.target.Refusal.BreaksRules;
import vn.ntm.assignment.target.Refusal.NoSuchTarget;
import vn.ntm.assignment.target.Refusal.NotTheIssuer;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

/** Sets a target that no directive states, or states it anew while it is provisional. */
@ApplicationScoped
class SetTarget {

    /** What stands beside targets under the same address. */
    private static final Set<String> ADDRESSES = Set.of("checks", "progress");

    private final Targets targets;
    private final TargetViews views;
    private final Organisations organisations;
    private final Kinds kinds;
    private final Units units;
    private final Unheard unheard;
    private final Caller caller;
    private final Clock clock;

    SetTarget(
            Targets targets,
            TargetViews views,
            Organisations organisations,
            Kinds kinds,
            Units units,
            Unheard unheard,
            Caller caller,
            Clock clock) {
        this.targets = targets;
        this.views = views;
        this.organisations = organisations;
        this.kinds = kinds;
        this.units = units;
        this.unheard = unheard;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<TargetView> set(Code code, @Valid TargetTerms stated, @Nullable IfMatch ifMatch) {
        var known = targets.named(code);
        known.filter(target -> !caller.covers(target.statedBy())).ifPresent(_ -> {
            throw new Refused(new NoSuchTarget(code));
        });
        var ofDirective = known.filter(target -> target.directive() != null);
        if (ofDirective.isPresent()) {
            return ofDirective(ofDirective.get(), stated);
        }
        var names = units.of(
                List.of(stated),
                stated.issuer(),
                BusinessTime.dayOf(clock.instant()).getYear());
        var faults = faults(code, stated, names, known.orElse(null));
        var terms = stated.resolved(names);
        if (terms.issuer() == null || terms.year() == null || !faults.none()) {
            throw new Refused(new BreaksRules(faults.all()));
        }
        if (!caller.covers(terms.issuer())) {
            throw new Refused(new NotTheIssuer(terms.issuer()));
        }
        if (known.isEmpty()) {
            var target = new Target(code, terms.issuer(), terms.year(), null, terms);
            targets.keep(List.of(target), caller.account(), clock.instant());
            return Versioned.created(views.view(target), target.revision());
        }
        return restated(known.get(), terms.year(), terms, ifMatch);
    }

    /** It leaves issuer and year to its directive, so that only what was read of it can be said of it. */
    private Versioned<TargetView> ofDirective(Target target, TargetTerms stated) {
        if (!target.content().equals(stated)) {
            target.restate(target.year(), stated);
        }
        return Versioned.of(views.view(target), target.revision());
    }

    private Versioned<TargetView> restated(Target target, int year, TargetTerms terms, @Nullable IfMatch ifMatch) {
        if (!target.isAs(year, terms)) {
            IfMatch.check(ifMatch, target.revision());
            target.restate(year, terms);
            targets.keep(List.of(target), caller.account(), clock.instant());
        }
        return Versioned.of(views.view(target), target.revision());
    }

    private Faults faults(Code code, TargetTerms terms, UnitNames names, @Nullable Target known) {
        var faults = new Faults();
        if (terms.code() != null && !terms.code().equals(code.text())) {
            faults.say("/code", "code-is-identity", terms.code(), "Mã không bao giờ đổi.", "A code never changes.");
        }
        if (ADDRESSES.contains(code.text())) {
            faults.say("/code", "code-is-an-address", code, "Mã này là một địa chỉ.", "This code is an address.");
        }
        if (terms.issuer() == null) {
            faults.say("/issuer", "issuer-missing", null, "Thiếu cơ quan giao.", "The issuer is missing.");
        } else if (known != null && !known.issuer().equals(terms.issuer())) {
            faults.say("/issuer", "issuer-is-fixed", terms.issuer(), "Cơ quan giao không đổi.", "The issuer stays.");
        }
        if (terms.year() == null) {
            faults.say("/year", "year-missing", null, "Thiếu năm.", "The year is missing.");
        }
        var all = List.of(terms);
        var rules = new TargetRules(
                organisations.known(TargetRules.bodies(all)), kinds.known(TargetRules.kinds(all)), names, faults);
        rules.check("", terms);
        unheard.refuse(all, "", List.of(), faults);
        if (terms.carriedOver() != null && code.equals(terms.carriedOver().target())) {
            faults.say(
                    "/carriedOver/target",
                    "carried-over-from-itself",
                    code,
                    "Chỉ tiêu không chuyển tiếp từ chính nó.",
                    "A target is not left over from itself.");
        }
        return faults;
    }
}
