package vn.ntm.reporting.exchange;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Cursor;
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

    Events after(long place, List<String> types, int most) {
        var events = log.after(place, caller.branch(), named(types), most);
        return new Events(
                events,
                events.isEmpty() ? Long.toString(place) : events.getLast().sequence());
    }

    /**
     * Here the cursor is a place in the log as well, and whoever has one sends it under either name; as {@code cursor} it goes on
     * from where the reading had begun with {@code after}.
     */
    static long begin(@Nullable String after, @Nullable String cursor) {
        if (cursor != null && !cursor.isEmpty()) {
            return new Cursor(List.of(cursor)).read(0, EventViews::number);
        }
        return after == null ? 0 : place(after);
    }

    static long place(String text) {
        try {
            return number(text);
        } catch (NumberFormatException _) {
            throw new Refused(new NotAPlace(text));
        }
    }

    private static long number(String text) {
        long number = Long.parseLong(text.strip());
        if (number < 0) {
            throw new NumberFormatException(text);
        }
        return number;
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

    /**
     * A stretch of the log.
     *
     * @param items In the order of the log.
     * @param nextCursor the place to go on from, also when nothing has come yet
     */
    @Schema(name = "EventPage")
    record Events(List<CloudEvent> items, String nextCursor) {}
}
