package vn.ntm.reporting.exchange;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.exchange.Refusal.NotAPlace;

/** What the caller's branch was told. */
@ApplicationScoped
class EventViews {

    private final EventLog log;
    private final Caller caller;

    EventViews(EventLog log, Caller caller) {
        this.log = log;
        this.caller = caller;
    }

    Events after(@Nullable String after, List<String> types, PageRequest page) {
        long place = after == null ? 0 : place(after);
        var events = log.after(place, caller.branch(), named(types), page.size());
        return new Events(
                events,
                events.isEmpty() ? Long.toString(place) : events.getLast().sequence());
    }

    static long place(String text) {
        try {
            long number = Long.parseLong(text.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException _) {
            // refused below
        }
        throw new Refused(new NotAPlace(text));
    }

    /** {@code types=A,B} and {@code types=A&types=B} mean the same. */
    static List<String> named(List<String> types) {
        var names = types.stream()
                .flatMap(type -> Arrays.stream(type.split(",")))
                .map(String::strip)
                .filter(type -> !type.isEmpty())
                .toList();
        return EventTypes.known(names, "types");
    }

    /** @param nextCursor the place to go on from, also when nothing has come yet */
    record Events(List<CloudEvent> items, String nextCursor) {}
}
