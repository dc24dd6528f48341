package vn.ntm.assignment.directive;

import static vn.ntm.assignment.directive.Document.orNone;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.fact.WorkingDays;
import vn.ntm.assignment.group.Addressees;
import vn.ntm.assignment.target.Unheard;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.workday.WorkingCalendar;

/** What a person should look at before publishing: a lead that will be gone, a last day on which offices are closed. */
@ApplicationScoped
class DirectiveWarnings {

    private final Session session;
    private final Addressees addressees;
    private final WorkingDays workingDays;
    private final Unheard unheard;
    private final Clock clock;

    DirectiveWarnings(Session session, Addressees addressees, WorkingDays workingDays, Unheard unheard, Clock clock) {
        this.session = session;
        this.addressees = addressees;
        this.workingDays = workingDays;
        this.unheard = unheard;
        this.clock = clock;
    }

    List<Warning> of(Directive directive) {
        var document = directive.content();
        var told = directive.publishedAt() == null ? clock.instant() : directive.publishedAt();
        var warnings = new ArrayList<>(IndicatorRules.warnings(document.regimes()));
        var calendar = workingDays.calendar();
        var tasks = document.tasks();
        for (int i = 0; i < tasks.size(); i++) {
            var deadline = tasks.get(i).deadline();
            if (deadline != null) {
                var at = "/tasks/" + i;
                warnings.addAll(Due.of(deadline).warnings(at + "/deadline", calendar));
                Wording.doubts(at + "/deadline", deadline).forEach(warnings::add);
                TooEarly.of(at + "/deadline", deadline, document, told, calendar)
                        .forEach(warnings::add);
                warnings.addAll(gone(
                        at + "/lead", tasks.get(i), deadline.deadline(calendar).lastDay()));
            }
        }
        if (document.date() != null
                && document.year() != null
                && document.date().getYear() != document.year()) {
            warnings.add(new Warning(
                    "/date",
                    "not-of-that-year",
                    document.date().toString(),
                    null,
                    "Ngày ban hành không thuộc năm %d của văn bản.".formatted(document.year()),
                    "The date is not of %d, the year of the document.".formatted(document.year())));
        }
        for (int i = 0; i < document.regimes().size(); i++) {
            warnings.addAll(ofRegime("/regimes/" + i, document.regimes().get(i), document.itsYear(), told, calendar));
        }
        Unknown.in(document).forEach(warnings::add);
        var notKnown = unheard.of(document.targets(), document.asked());
        for (int i = 0; i < notKnown.size(); i++) {
            var at = "/targets/" + i;
            notKnown.get(i)
                    .forEach(flag -> warnings.add(new Warning(
                            at + flag.pointer(), flag.code(), null, null, flag.message(), flag.messageEn())));
        }
        return warnings;
    }

    private static List<Warning> ofRegime(
            String at, StatedRegime regime, @Nullable Integer named, Instant told, WorkingCalendar calendar) {
        var warnings = new ArrayList<Warning>();
        int year = regime.yearOr(named);
        RegimeDeadline.of(regime, calendar).forEach(deadline -> {
            deadline.doubts(at + "/deadline").forEach(warnings::add);
            warnings.addAll(ofDeadline(at + "/deadline", deadline, year, told));
        });
        var levels = orNone(regime.levels());
        for (int i = 0; i < levels.size(); i++) {
            var own = new RegimeDeadline(regime, levels.get(i).deadline(), calendar);
            warnings.addAll(ofDeadline(at + "/levels/" + i + "/deadline", own, year, told));
        }
        return warnings;
    }

    private static List<Warning> ofDeadline(String at, RegimeDeadline deadline, int year, Instant told) {
        var reckonings = deadline.ofYear(year).toList();
        return Stream.concat(deadline.tooSoon(at, reckonings), deadline.past(at, reckonings, told))
                .toList();
    }

    private List<Warning> gone(String at, AssignedWork task, LocalDate lastDay) {
        var leads = addressees.expanded(task.lead()).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        return session.createNativeQuery("""
                        select o.code from organisation o where o.code = any(:leads)
                          and (o.ends_on <= :day or not exists (
                              select from organisation_stretch s where s.code = o.code
                                and s.valid_from <= :day and (s.valid_to is null or s.valid_to > :day)))
                        order by o.code""", String.class)
                .setParameter("leads", Directives.texts(leads))
                .setParameter("day", lastDay)
                .getResultStream()
                .map(Code::valueOf)
                .map(lead -> new Warning(
                        at,
                        "lead-not-in-force-at-the-deadline",
                        lead.text(),
                        null,
                        "%s không còn (hoặc chưa) tồn tại vào hạn cuối %s.".formatted(lead, Due.vi(lastDay)),
                        "%s does not exist on the last day, %s.".formatted(lead, lastDay)))
                .toList();
    }
}
