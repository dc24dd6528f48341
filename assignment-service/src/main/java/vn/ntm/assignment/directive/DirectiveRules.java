package vn.ntm.assignment.directive;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.directive.Refusal.BreaksRules;
import vn.ntm.assignment.group.Addressees;
import vn.ntm.assignment.organisation.Kinds;
import vn.ntm.assignment.organisation.Organisations;
import vn.ntm.assignment.target.TargetRules;
import vn.ntm.assignment.target.Unheard;
import vn.ntm.assignment.target.Units;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;

/** What must hold of a whole document; all that is wrong is said at once. */
@ApplicationScoped
class DirectiveRules {

    private final Organisations organisations;
    private final Addressees addressees;
    private final Directives directives;
    private final Kinds kinds;
    private final Units units;
    private final Unheard unheard;

    DirectiveRules(
            Organisations organisations,
            Addressees addressees,
            Directives directives,
            Kinds kinds,
            Units units,
            Unheard unheard) {
        this.kinds = kinds;
        this.units = units;
        this.unheard = unheard;
        this.organisations = organisations;
        this.addressees = addressees;
        this.directives = directives;
    }

    /** Its shape by Bean Validation first, which also holds for a patched document. */
    void check(@Valid Document document) {
        var found = broken(document, register(document));
        var faults = new Faults();
        unheard.refuse(document.targets(), "/targets/%d", document.asked(), faults);
        found.take(faults);
        if (!found.all().isEmpty()) {
            throw new Refused(new BreaksRules(found.all()));
        }
    }

    /**
     * What was published was checked then: what is completed afterwards needs its shape only, whatever has become of the
     * bodies that the document names.
     */
    void checkShape(@Valid Document document) {}

    static Findings broken(Document document, Register register) {
        var findings = new Findings();
        if (!register.hasBody(document.issuer())) {
            findings.say("/issuer", "unknown-code", document.issuer(), "Không có mã này.", "There is no such code.");
        }
        if (document.date() != null
                && document.year() != null
                && document.date().getYear() != document.year()) {
            findings.say(
                    "/date",
                    "not-of-that-year",
                    document.date(),
                    "Ngày không thuộc năm đã nêu.",
                    "It is not of the year stated.");
        }
        findings.unknown("/addressedTo", document.addressedTo(), register::hasAddressee);
        var targets = document.targets().stream()
                .map(terms -> String.valueOf(terms.code()))
                .toList();
        new TaskRules(register, new HashSet<>(targets), findings).check(document.tasks());
        new StatedFigures(register, findings).check(document);
        new RegimeRules(register, findings).check(document.regimes());
        new DutyRules(register, findings).check(document.duties());
        return findings;
    }

    private Register register(Document document) {
        var codes = codes(document);
        var regimes = document.regimes().stream().map(StatedRegime::code).collect(Collectors.toSet());
        return new Register(
                organisations.known(codes),
                addressees.groups(codes),
                directives.regimesOfOthers(document, regimes),
                kinds.known(TargetRules.kinds(document.targets())),
                units.of(document.targets(), document.issuer(), document.itsYear()));
    }

    /** Every code of a body or a group that the document names. */
    static Set<Code> codes(Document document) {
        var ofTasks = document.tasks().stream()
                .flatMap(task ->
                        Stream.of(task.lead(), task.coordinate(), task.reportTo(), task.via(), task.submitTo()));
        var ofRegimes =
                document.regimes().stream().flatMap(regime -> Stream.of(regime.reporters(), regime.recipients()));
        var ofDuties = document.duties().stream().flatMap(duty -> Stream.of(duty.lead(), duty.participants()));
        var codes = Stream.of(ofTasks, ofRegimes, ofDuties)
                .flatMap(lists -> lists)
                .flatMap(java.util.List::stream)
                .collect(Collectors.toSet());
        codes.addAll(document.addressedTo());
        codes.addAll(TargetRules.bodies(document.targets()));
        codes.add(document.issuer());
        return codes;
    }
}
