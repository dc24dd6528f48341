package vn.ntm.criteria.adaptation;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.adaptation.Refusal.Broken;
import vn.ntm.criteria.adaptation.Refusal.NotInYourBranch;
import vn.ntm.criteria.set.PublishedSets;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class AdaptSet {

    private final PublishedSets sets;
    private final Adaptations adaptations;
    private final Event<AdaptationChanged> changed;
    private final Caller caller;
    private final Clock clock;

    AdaptSet(
            PublishedSets sets, Adaptations adaptations, Event<AdaptationChanged> changed, Caller caller, Clock clock) {
        this.sets = sets;
        this.adaptations = adaptations;
        this.changed = changed;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<AdaptationView> adapt(Code set, Code organisation, @Nullable IfMatch ifMatch, @Valid Terms terms) {
        if (!caller.covers(organisation)) {
            throw new Refused(new NotInYourBranch(organisation));
        }
        var version = sets.current(set);
        var known = adaptations.current(set, organisation);
        if (known.isPresent() && known.get().content().equals(terms)) {
            return Versioned.of(known.get().view(), known.get().number());
        }
        known.ifPresent(one -> IfMatch.check(ifMatch, one.number()));
        LocalDate validFrom = terms.validFrom() == null ? version.validFrom() : terms.validFrom();
        var broken = TermsRules.broken(version, terms, adaptations.regionsOf(organisation, validFrom));
        if (!broken.isEmpty()) {
            throw new Refused(new Broken(broken));
        }
        int number = known.map(Adaptation::number).orElse(0) + 1;
        var adaptation = new Adaptation(
                set, organisation, number, validFrom, terms, new Adaptation.Decided(caller.account(), clock.instant()));
        adaptations.persistAndFlush(adaptation);
        changed.fire(new AdaptationChanged(set, organisation, validFrom, caller.account()));
        return known.isPresent()
                ? Versioned.of(adaptation.view(), number)
                : Versioned.created(adaptation.view(), number);
    }

    @Transactional
    Versioned<AdaptationView> read(Code set, Code organisation) {
        return adaptations
                .current(set, organisation)
                .map(one -> Versioned.of(one.view(), one.number()))
                .orElseThrow(() -> new Refused(new Refusal.NoSuchAdaptation(set, organisation)));
    }
}
