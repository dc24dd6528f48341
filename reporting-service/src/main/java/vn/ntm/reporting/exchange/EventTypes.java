package vn.ntm.reporting.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.ntm.events.ReportingEvent;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.exchange.Refusal.UnknownTypes;

/** The names under which facts are told. */
public final class EventTypes {

    private static final List<String> KNOWN = Arrays.stream(ReportingEvent.class.getPermittedSubclasses())
            .filter(Class::isRecord)
            .filter(ReportingEvent.class::isAssignableFrom)
            .map(Class::getSimpleName)
            .sorted()
            .toList();

    private EventTypes() {}

    /** The same names, if all of them exist; otherwise refused with each that does not, at the place where it stands. */
    public static List<String> known(List<String> names, String pointer) {
        var unknown = new ArrayList<Violation>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (!KNOWN.contains(name)) {
                unknown.add(new Violation(
                        pointer + "/" + i,
                        "unknown-event-type",
                        name,
                        Words.of("Không có loại sự kiện %s.", "There is no event type %s.", name)));
            }
        }
        if (!unknown.isEmpty()) {
            throw new Refused(new UnknownTypes(unknown, KNOWN));
        }
        return names;
    }
}
