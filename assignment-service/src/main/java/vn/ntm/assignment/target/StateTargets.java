package vn.ntm.assignment.target;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.target.Refusal.BreaksRules;
import vn.ntm.assignment.target.Target.Origin;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;

/** The targets of a directive become targets when it is published, in its transaction, or when their year is known. */
@ApplicationScoped
public class StateTargets {

    private final Targets targets;
    private final Units units;
    private final Caller caller;

    StateTargets(Targets targets, Units units, Caller caller) {
        this.targets = targets;
        this.units = units;
        this.caller = caller;
    }

    @Transactional(MANDATORY)
    public void state(
            UUID directiveId,
            Code directive,
            Code issuer,
            @Nullable Integer year,
            List<TargetTerms> stated,
            Instant now) {
        state(new Origin(directiveId, directive, issuer), year, stated, _ -> true, now);
    }

    /** The year of the directive is known now: those that name none of their own become targets. */
    @Transactional(MANDATORY)
    public void stateThoseThatWaited(
            UUID directiveId, Code directive, Code issuer, int year, List<TargetTerms> stated, Instant now) {
        state(new Origin(directiveId, directive, issuer), year, stated, terms -> !terms.saysItsYear(), now);
    }

    /** Somebody knows now of which year a baseline or a carry-over is. */
    @Transactional(MANDATORY)
    public void complete(Code directive, List<TargetTerms> completed, Instant now) {
        var changed = completed.stream()
                .flatMap(terms -> targets.named(code(directive, String.valueOf(terms.code()))).stream()
                        .filter(target -> target.complete(terms)))
                .toList();
        if (!changed.isEmpty()) {
            targets.keep(changed, caller.account(), now);
        }
    }

    private void state(
            Origin origin,
            @Nullable Integer year,
            List<TargetTerms> stated,
            Predicate<TargetTerms> which,
            Instant now) {
        var issuer = origin.issuer();
        var names = units.of(stated, issuer, year);
        refuseUnknown(stated, which, names);
        targets.keep(
                stated.stream()
                        .filter(which)
                        .flatMap(terms -> Stream.ofNullable(Units.year(terms, year))
                                .map(its -> new Target(
                                        code(origin.code(), String.valueOf(terms.code())),
                                        Objects.requireNonNullElse(terms.issuer(), issuer),
                                        its,
                                        origin,
                                        terms.resolved(names))))
                        .toList(),
                caller.account(),
                now);
    }

    /** Every body that these name, by code or by name. */
    public Set<Code> bodies(Code issuer, @Nullable Integer year, List<TargetTerms> stated) {
        var names = units.of(stated, issuer, year);
        return TargetRules.bodies(
                stated.stream().map(terms -> terms.resolved(names)).toList());
    }

    /** A name that meant one body when it was drafted may mean several, or none, since. */
    private static void refuseUnknown(List<TargetTerms> stated, Predicate<TargetTerms> which, UnitNames names) {
        var faults = new Faults();
        for (int i = 0; i < stated.size(); i++) {
            if (which.test(stated.get(i))) {
                names.check("/targets/" + i, stated.get(i), faults);
            }
        }
        if (!faults.none()) {
            throw new Refused(new BreaksRules(faults.all()));
        }
    }

    /** G1 of a directive is known in the country as {@code <directive>.g1}. */
    static Code code(Code directive, String number) {
        return Code.valueOf(directive + "." + plain(number));
    }

    private static String plain(String number) {
        return number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** What must hold of the numbers, so that each can become a code of its own. */
    public static void checkNumbers(Code directive, List<TargetTerms> stated, Faults faults) {
        for (int i = 0; i < stated.size(); i++) {
            var number = stated.get(i).code();
            var at = "/targets/%d/code".formatted(i);
            if (number == null || plain(number).isEmpty()) {
                faults.say(at, "code-missing", number, "Thiếu mã chỉ tiêu.", "The target's code is missing.");
            } else if ((directive + "." + plain(number)).length() > 80) {
                faults.say(at, "code-too-long", number, "Mã quá dài.", "The code is too long.");
            }
        }
        faults.repeated(
                "/targets/%d/code",
                stated.stream()
                        .map(terms -> plain(String.valueOf(terms.code())))
                        .toList());
    }
}
