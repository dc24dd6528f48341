package vn.ntm.assignment.funding.booking;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.funding.FundingPlans;
import vn.ntm.assignment.funding.PlanTerms;
import vn.ntm.assignment.funding.booking.Bookings.By;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
class BookFunding {

    private final FundingPlans plans;
    private final Bookings bookings;
    private final Caller caller;
    private final Clock clock;

    BookFunding(FundingPlans plans, Bookings bookings, Caller caller, Clock clock) {
        this.plans = plans;
        this.bookings = bookings;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    UUID book(Code code, Booking booking) {
        var plan = plans.get(code);
        bookings.hold(plan.id());
        var faults = new Faults();
        names(plan.content(), booking, faults);
        boolean possible = reversal(plan.id(), booking, faults);
        var exceeded = possible ? exceeded(plan.id(), plan.content(), booking) : List.<Over>of();
        if (!Boolean.TRUE.equals(booking.quoted())) {
            exceeded.forEach(over -> faults.say(
                    "/amount",
                    over.code(),
                    booking.amount().toPlainString(),
                    "Dòng %s: %s %s triệu đồng."
                            .formatted(over.line(), vi(over.code()), over.by().toPlainString()),
                    "Line %s: %s by %s million VND."
                            .formatted(over.line(), en(over.code()), over.by().toPlainString())));
        }
        if (!faults.none()) {
            throw new Refused(new NotBookable(faults.all()));
        }
        return bookings.add(
                plan.id(),
                booking,
                exceeded.stream().map(Over::code).distinct().toList(),
                new By(caller.account(), clock.instant()));
    }

    private void names(PlanTerms terms, Booking booking, Faults faults) {
        faults.unknown("/line", booking.line(), line -> terms.lines().stream()
                .anyMatch(one -> one.code().equals(line)));
        faults.unknown("/component", booking.component(), component -> terms.components().stream()
                .anyMatch(one -> one.code().equals(component)));
        faults.unknown("/project", booking.project(), project -> terms.projects().stream()
                .anyMatch(one -> one.code().equals(project)));
        if (booking.reverses() == null) {
            places(terms, booking, faults);
        }
        if (booking.on().isAfter(BusinessTime.dayOf(clock.instant()))) {
            faults.say("/on", "in-the-future", booking.on(), "Ngày chưa đến.", "That day has not come yet.");
        }
    }

    /**
     * A component and a project are paid from the line they belong to, or from a part of it; but whatever was booked can be taken
     * back.
     */
    private static void places(PlanTerms terms, Booking booking, Faults faults) {
        if (terms.lines().stream().noneMatch(line -> line.code().equals(booking.line()))) {
            return;
        }
        terms.components().stream()
                .filter(component -> component.code().equals(booking.component()))
                .filter(component -> !terms.isPartOf(booking.line(), component.base()))
                .forEach(component -> faults.say(
                        "/component",
                        "of-another-line",
                        booking.component(),
                        "Nội dung này thuộc dòng %s.".formatted(component.base()),
                        "This component belongs to line %s.".formatted(component.base())));
        terms.projects().stream()
                .filter(project -> project.code().equals(booking.project()))
                .filter(project -> (project.line() != null && !terms.isPartOf(booking.line(), project.line()))
                        || (project.component() != null
                                && booking.component() != null
                                && !project.component().equals(booking.component())))
                .forEach(project -> faults.say(
                        "/project",
                        "of-another-line",
                        booking.project(),
                        "Dự án này thuộc dòng %s, nội dung %s."
                                .formatted(shown(project.line()), shown(project.component())),
                        "This project belongs to line %s, component %s."
                                .formatted(shown(project.line()), shown(project.component()))));
    }

    private static String shown(@Nullable String code) {
        return code == null ? "–" : code;
    }

    /** Whether there is what it takes back, if it does. */
    private boolean reversal(UUID plan, Booking booking, Faults faults) {
        if (booking.reverses() == null) {
            return true;
        }
        var known = bookings.reversible(plan, booking.reverses());
        boolean same = known.filter(one -> one.kind() == booking.kind()
                        && one.line().equals(booking.line())
                        && one.amount().compareTo(booking.amount()) == 0)
                .isPresent();
        if (!same) {
            faults.say(
                    "/reverses",
                    "nothing-to-reverse",
                    booking.reverses(),
                    "Không có phát sinh như vậy, hoặc đã đảo rồi.",
                    "There is no such entry of this kind, line and amount, or it is reversed already.");
        }
        return same;
    }

    /** What this entry exceeds, or exceeds by more than before, on its line, on what that is part of, and on its parts. */
    private List<Over> exceeded(UUID plan, PlanTerms terms, Booking booking) {
        var booked = bookings.booked(plan);
        var before = Bookings.balances(terms, booked);
        if (!before.containsKey(booking.line())) {
            return List.of();
        }
        booked.put(
                booking.line(),
                booked.getOrDefault(booking.line(), Balance.NOTHING).after(booking));
        var exceeded = new ArrayList<Over>();
        Bookings.balances(terms, booked).forEach((line, balance) -> {
            var was = before.getOrDefault(line, Balance.NOTHING).exceeded();
            balance.exceeded().forEach((code, by) -> {
                if (by.compareTo(was.getOrDefault(code, BigDecimal.ZERO)) > 0) {
                    exceeded.add(new Over(line, code, by));
                }
            });
        });
        return exceeded;
    }

    private static String vi(String code) {
        return switch (code) {
            case "allocated-more-than-there-is" -> "phân bổ vượt số vốn hiện có";
            case "disbursed-more-than-there-is" -> "giải ngân vượt số vốn hiện có";
            case "disbursed-more-than-allocated" -> "giải ngân vượt số vốn đã phân bổ";
            default -> "thanh toán nợ vượt số nợ";
        };
    }

    private static String en(String code) {
        return switch (code) {
            case "allocated-more-than-there-is" -> "allocations exceed what there is";
            case "disbursed-more-than-there-is" -> "disbursements exceed what there is";
            case "disbursed-more-than-allocated" -> "disbursements exceed what was allocated";
            default -> "settlements exceed what was owed";
        };
    }

    /** @param by million VND */
    private record Over(String line, String code, BigDecimal by) {}
}
