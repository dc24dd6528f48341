package vn.ntm.assignment.target.progress;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.target.TargetTerms;
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

    /** Of what is counted nobody reaches a part of one, more than there are, or fewer than are named. */
    private static void figures(TargetTerms terms, Result result, Faults faults) {
        if (terms.countsThings() && !TargetTerms.isWhole(result.value())) {
            faults.say(
                    "/value",
                    "not-whole",
                    result.value().toPlainString(),
                    "Chỉ tiêu này đếm đơn vị: phải là số nguyên.",
                    "This target counts units: it must be whole.");
        }
        if (terms.countsThings() && !TargetTerms.isWhole(result.denominator())) {
            faults.say(
                    "/denominator",
                    "not-whole",
                    result.denominator(),
                    "Chỉ tiêu này đếm đơn vị: phải là số nguyên.",
                    "This target counts units: it must be whole.");
        }
        var whole = result.denominator() == null ? terms.denominator() : result.denominator();
        if (terms.hasFraction() && whole != null && result.value().compareTo(whole) > 0) {
            faults.say(
                    "/value",
                    "more-than-the-whole",
                    result.value().toPlainString(),
                    "Lớn hơn tổng số %s.".formatted(whole.toPlainString()),
                    "It is more than the whole, %s.".formatted(whole.toPlainString()));
        }
        if (terms.countsUnits()
                && result.value().compareTo(BigDecimal.valueOf(result.units().size())) < 0) {
            faults.say(
                    "/units",
                    "count-contradicts-list",
                    result.value().toPlainString(),
                    "Nêu %s nhưng danh sách có %d."
                            .formatted(
                                    result.value().toPlainString(),
                                    result.units().size()),
                    "It says %s, but %d are named."
                            .formatted(
                                    result.value().toPlainString(),
                                    result.units().size()));
        }
    }

    @Transactional
    UUID record(Code code, Result result) {
        var target = targets.toChange(code);
        var faults = new Faults();
        if (result.asOf().isAfter(BusinessTime.dayOf(clock.instant()))) {
            faults.say("/asOf", "in-the-future", result.asOf(), "Ngày chưa đến.", "That day has not come yet.");
        }
        var resolved = result.with(units.resolved(target, result.units(), faults));
        faults.repeated("/units/%d", resolved.units());
        figures(target.content(), resolved, faults);
        if (!faults.none()) {
            throw new Refused(new NotRecordable(faults.all()));
        }
        var organisation = caller.isInstallationAdministrator() ? null : caller.organisation();
        return results.add(target.id(), resolved, new By(caller.account(), organisation, clock.instant()));
    }
}
