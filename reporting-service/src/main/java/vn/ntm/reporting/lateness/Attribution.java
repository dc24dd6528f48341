package vn.ntm.reporting.lateness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * Divides a report's life among those who had it. An outage is nobody's time; granted time is the reporter's only in name.
 * The parts follow one another without gap and without overlap, so that they add up to the whole.
 */
final class Attribution {

    private Attribution() {}

    /** @param stays in the order of time; the first begins no later than {@code from} */
    static List<Segment> of(Instant from, Instant to, List<Stay> stays, List<Excuse> excuses) {
        var parts = new ArrayList<Segment>();
        var cuts = List.copyOf(cuts(from, to, stays, excuses));
        for (int i = 0; i + 1 < cuts.size(); i++) {
            var part = part(cuts.get(i), cuts.get(i + 1), stays, excuses);
            if (!parts.isEmpty() && parts.getLast().isOf(part.cause(), part.body())) {
                part = new Segment(parts.removeLast().from(), part.to(), part.cause(), part.body());
            }
            parts.add(part);
        }
        return parts;
    }

    private static Set<Instant> cuts(Instant from, Instant to, List<Stay> stays, List<Excuse> excuses) {
        var cuts = new TreeSet<Instant>(List.of(from));
        Stream.concat(
                        stays.stream().map(Stay::from),
                        excuses.stream().flatMap(excuse -> Stream.of(excuse.from(), excuse.to())))
                .filter(cut -> cut.isAfter(from) && cut.isBefore(to))
                .forEach(cuts::add);
        if (to.isAfter(from)) {
            cuts.add(to);
        }
        return cuts;
    }

    private static Segment part(Instant from, Instant to, List<Stay> stays, List<Excuse> excuses) {
        var stay = stayAt(from, stays);
        var cause = causeAt(from, stay, excuses);
        @Nullable Code body = cause == Cause.OUTAGE ? null : stay.body();
        return new Segment(from, to, cause, body);
    }

    private static Stay stayAt(Instant instant, List<Stay> stays) {
        var found = stays.getFirst();
        for (var stay : stays) {
            if (!stay.from().isAfter(instant)) {
                found = stay;
            }
        }
        return found;
    }

    private static Cause causeAt(Instant instant, Stay stay, List<Excuse> excuses) {
        var excused = excuses.stream()
                .filter(excuse -> excuse.covers(instant))
                .map(Excuse::cause)
                .toList();
        if (excused.contains(Cause.OUTAGE)) {
            return Cause.OUTAGE;
        }
        return excused.contains(Cause.EXTENSION) && stay.holder() == Cause.REPORTER ? Cause.EXTENSION : stay.holder();
    }
}
