package vn.ntm.assignment.organisation.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** Who stands under whom, on every day: as much of the register as a question needs. */
public final class DatedTree {

    private final Map<Code, Timeline> bodies = new HashMap<>();

    /** Whoever stands, or once stood, below a body on some day; one too many does no harm. */
    private final Map<Code, Set<Code>> below = new HashMap<>();

    public DatedTree(Collection<Timeline> bodies) {
        for (var timeline : bodies) {
            put(timeline);
        }
    }

    public DatedTree copy() {
        return new DatedTree(bodies.values());
    }

    public void put(Timeline timeline) {
        bodies.put(timeline.code(), timeline);
        for (var stretch : timeline.stretches()) {
            var parent = stretch.as().parent();
            if (parent != null) {
                below.computeIfAbsent(parent, _ -> new HashSet<>()).add(timeline.code());
            }
        }
    }

    public @Nullable Timeline find(Code code) {
        return bodies.get(code);
    }

    public Collection<Timeline> all() {
        return bodies.values();
    }

    public Optional<Stretch> on(Code code, LocalDate day) {
        var timeline = bodies.get(code);
        return timeline == null ? Optional.empty() : timeline.on(day);
    }

    public @Nullable Code parent(Code code, LocalDate day) {
        return on(code, day).map(stretch -> stretch.as().parent()).orElse(null);
    }

    /** The first day on which a body is, through others, above itself. Only days are looked at on which the line above changes. */
    public Optional<LocalDate> circularOn(Code code) {
        var timeline = bodies.get(code);
        var day = timeline == null ? null : timeline.span().from();
        while (day != null) {
            var line = lineAbove(code, day);
            if (line.circular) {
                return Optional.of(day);
            }
            day = line.until;
        }
        return Optional.empty();
    }

    private Line lineAbove(Code code, LocalDate day) {
        LocalDate until = null;
        var passed = new HashSet<Code>();
        for (Code next = code; next != null && passed.add(next); ) {
            var timeline = bodies.get(next);
            if (timeline == null) {
                break;
            }
            until = earlier(until, timeline.changesNextAfter(day));
            next = parent(next, day);
            if (code.equals(next)) {
                return new Line(true, until);
            }
        }
        return new Line(false, until);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /** @param until the next day on which something in it changes; null for never */
    private record Line(boolean circular, @Nullable LocalDate until) {}

    /** The stretches of a body whose parent is not there on all of their days. */
    public Set<Stretch> withoutParent(Code code) {
        var timeline = bodies.get(code);
        var alone = new HashSet<Stretch>();
        if (timeline != null) {
            for (var stretch : timeline.stretches()) {
                var parent = stretch.as().parent();
                if (parent != null && !isThere(parent, stretch.span())) {
                    alone.add(stretch);
                }
            }
        }
        return alone;
    }

    private boolean isThere(Code code, Span span) {
        var timeline = bodies.get(code);
        return timeline != null && timeline.span().covers(span);
    }

    public Set<Code> childrenOn(Code parent, LocalDate day) {
        var children = new TreeSet<Code>();
        for (var child : below.getOrDefault(parent, Set.of())) {
            if (parent.equals(parent(child, day))) {
                children.add(child);
            }
        }
        return children;
    }
}
