package vn.ntm.assignment.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.Refusal.AnotherCode;
import vn.ntm.assignment.organisation.Refusal.NotRegistrable;
import vn.ntm.assignment.organisation.timeline.DatedTree;
import vn.ntm.assignment.organisation.timeline.Timeline;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class RegisterOrganisation {

    private final Organisations organisations;
    private final Timelines timelines;
    private final RegisterRules rules;
    private final Recorder recorder;
    private final Corrections corrections;
    private final MoveRegister moveRegister;
    private final Caller caller;
    private final Clock clock;

    RegisterOrganisation(
            Organisations organisations,
            Timelines timelines,
            RegisterRules rules,
            Recorder recorder,
            Corrections corrections,
            MoveRegister moveRegister,
            Caller caller,
            Clock clock) {
        this.organisations = organisations;
        this.timelines = timelines;
        this.rules = rules;
        this.recorder = recorder;
        this.corrections = corrections;
        this.moveRegister = moveRegister;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<OrganisationLine> register(Code code, @Valid Registration said, @Nullable IfMatch ifMatch) {
        if (said.code() != null && !said.code().equals(code)) {
            throw new Refused(new AnotherCode(code, said.code()));
        }
        organisations.holdTheTree();
        var today = BusinessTime.dayOf(clock.instant());
        var named = new HashSet<>(List.of(code));
        if (said.parent() != null) {
            named.add(said.parent());
        }
        var before = timelines.around(named, true);
        var known = before.find(code);
        var entry = new Entry(code, said, known, today);
        refuse(entry.broken());
        var after = before.copy();
        after.put(entry.after());
        var broken = rules.broken(before, after, Map.of(code, ""));
        if (known == null) {
            refuse(broken);
            return Versioned.created(keep(before, entry, today), revision(code));
        }
        if (entry.changesNothing()) {
            return Versioned.of(line(known, entry.from()), revision(code));
        }
        refuse(broken);
        IfMatch.check(ifMatch, revision(code));
        return Versioned.of(keep(before, entry, today), revision(code));
    }

    private OrganisationLine keep(DatedTree before, Entry entry, LocalDate today) {
        var now = clock.instant();
        recorder.record(before, List.of(entry.after()), caller.account(), now, today);
        entry.correctionOf()
                .ifPresent(known -> corrections.keep(
                        known,
                        entry.after(),
                        entry.from(),
                        Objects.requireNonNullElse(entry.said().reason(), ""),
                        caller.account(),
                        now));
        moveRegister.stand(List.of(entry.code()), today);
        return line(entry.after(), entry.from());
    }

    private static OrganisationLine line(Timeline life, LocalDate day) {
        return OrganisationLine.of(life.code(), life.nearest(day), Status.of(life.span(), day));
    }

    private int revision(Code code) {
        return organisations.revision(code).orElseThrow();
    }

    private static void refuse(List<Violation> broken) {
        if (!broken.isEmpty()) {
            throw new Refused(new NotRegistrable(broken));
        }
    }
}
