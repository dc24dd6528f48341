package vn.ntm.criteria.set;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.set.Refusal.NoSuchIndicator;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;

/** An administrator has read the decision: these thresholds are as it says. */
@ApplicationScoped
class ConfirmThresholds {

    private final Sets sets;
    private final SetVersions versions;
    private final Confirmations confirmations;
    private final Authority authority;
    private final Caller caller;
    private final Clock clock;

    ConfirmThresholds(
            Sets sets,
            SetVersions versions,
            Confirmations confirmations,
            Authority authority,
            Caller caller,
            Clock clock) {
        this.sets = sets;
        this.versions = versions;
        this.confirmations = confirmations;
        this.authority = authority;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What was read in the decision.
     *
     * @param indicators By number; all of the version if absent.
     * @param source Where it stands: the decision, its annex and page.
     */
    @Schema(name = "ReadThresholds")
    record Reading(
            @Nullable List<String> indicators,
            @NotBlank @Size(max = 1_000) String source) {}

    @Transactional
    SetView confirm(Code code, int number, Reading reading) {
        var set = sets.get(code);
        authority.over(set);
        var version = versions.get(set, number);
        var known = version.content().indicators().map(Indicator::number).toList();
        var said = reading.indicators() == null ? known : reading.indicators();
        var unknown = said.stream().filter(one -> !known.contains(one)).toList();
        if (!unknown.isEmpty()) {
            throw new Refused(new NoSuchIndicator(code, unknown));
        }
        confirmations.keep(version, said, reading.source(), caller.account(), clock.instant());
        return SetView.of(set, version, versions.of(set), confirmations.of(version));
    }
}
