package vn.ntm.assignment.directive;

import static vn.ntm.assignment.directive.Document.orNone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import vn.ntm.assignment.fact.WorkingDays;
import vn.ntm.assignment.group.Addressees;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.workday.WorkingCalendar;

/** What a person should look at before publishing: a lead that will be gone, a last day on which offices are closed. */
@ApplicationScoped
class DirectiveWarnings {

    private final Session session;
    private final Addressees addressees;
    private final WorkingDays workingDays;

    DirectiveWarnings(Session session, Addressees addressees, WorkingDays workingDays) {
        this.session = session;
        this.addressees = addressees;
        this.workingDays = workingDays;
    }

    List<Warning> of(Document document) {
        var warnings = new ArrayList<Warning>();
        var calendar = workingDays.calendar();
        var tasks = document.tasks();
        for (int i = 0; i < tasks.size(); i++) {
            var deadline = tasks.get(i).deadline();
            if (deadline != null) {
                var at = "/tasks/" + i;
                warnings.addAll(Due.of(deadline).warnings(at + "/deadline", calendar));
                warnings.addAll(gone(
                        at + "/lead", tasks.get(i), deadline.deadline(calendar).lastDay()));
            }
        }
        for (int i = 0; i < document.regimes().size(); i++) {
            warnings.addAll(tooSoon("/regimes/" + i, document.regimes().get(i), document.year(), calendar));
        }
        return warnings;
    }

    private static List<Warning> tooSoon(String at, StatedRegime regime, int year, WorkingCalendar calendar) {
        var warnings = new ArrayList<Warning>();
        RegimeDeadline.of(regime, calendar)
                .flatMap(deadline -> RegimeDeadline.tooSoon(
                        at + "/deadline", deadline.ofYear(year).toList()))
                .forEach(warnings::add);
        var levels = orNone(regime.levels());
        for (int i = 0; i < levels.size(); i++) {
            var own = new RegimeDeadline(regime, levels.get(i).deadline(), calendar);
            RegimeDeadline.tooSoon(
                            at + "/levels/" + i + "/deadline", own.ofYear(year).toList())
                    .forEach(warnings::add);
        }
        return warnings;
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
                        "%s không còn (hoặc chưa) tồn tại vào hạn cuối %s.".formatted(lead, lastDay),
                        "%s does not exist on the last day, %s.".formatted(lead, lastDay)))
                .toList();
    }
}
