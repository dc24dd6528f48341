package vn.ntm.assignment.target.progress;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.target.Targets;
import vn.ntm.assignment.target.Units;
import vn.ntm.assignment.target.progress.Results.By;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
class RecordResult {

    private final Targets targets;
    private final Results results;
    private final Units units;
    private final Caller caller;
    private final Clock clock;

    RecordResult(Targets targets, Results results, Units units, Caller caller, Clock clock) {
        this.targets = targets;
        this.results = results;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    UUID record(Code code, Result result) {
        var target = targets.toChange(code);
        var faults = new Faults();
        if (result.asOf().isAfter(BusinessTime.dayOf(clock.instant()))) {
            faults.say("/asOf", "in-the-future", result.asOf(), "Ngày chưa đến.", "That day has not come yet.");
        }
        faults.repeated("/units/%d", result.units());
        var resolved = result.with(units.resolved(target, result.units(), faults));
        if (!faults.none()) {
            throw new Refused(new NotRecordable(faults.all()));
        }
        var organisation = caller.isInstallationAdministrator() ? null : caller.organisation();
        return results.add(target.id(), resolved, new By(caller.account(), organisation, clock.instant()));
    }
}
