package vn.ntm.assignment.organisation.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** Who stands under whom, on every day: as much of the register as a question needs. */
public final class DatedTree {

    private final Map<Code, Timeline> bodies = new HashMap<>();

    /** Every day on which something in this part of the register changes; a day too many does no harm. */
    private final SortedSet<LocalDate> days = new TreeSet<>();

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
        timeline.stretches().forEach(stretch -> days.add(stretch.from()));
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

    /** The first day on which a body is, through others, above itself. */
    public Optional<LocalDate> circularOn(Code code) {
        return days.stream().filter(day -> isAboveItself(code, day)).findFirst();
    }

    private boolean isAboveItself(Code code, LocalDate day) {
        var passed = new HashSet<Code>();
        for (var next = parent(code, day); next != null && passed.add(next); next = parent(next, day)) {
            if (next.equals(code)) {
                return true;
            }
        }
        return false;
    }

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
        bodies.values().forEach(timeline -> timeline.on(day)
                .filter(stretch -> parent.equals(stretch.as().parent()))
                .ifPresent(_ -> children.add(timeline.code())));
        return children;
    }
}
