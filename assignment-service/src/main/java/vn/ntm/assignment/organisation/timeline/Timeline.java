package vn.ntm.assignment.organisation.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** The whole life of one body: stretches without gap or overlap, the earliest first. Never changed, only succeeded. */
public record Timeline(Code code, List<Stretch> stretches) {

    public Timeline {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("A body without a day: " + code);
        }
        for (int i = 1; i < stretches.size(); i++) {
            if (!stretches.get(i).from().equals(stretches.get(i - 1).to())) {
                throw new IllegalArgumentException("A gap or an overlap in " + code + " at "
                        + stretches.get(i).from());
            }
        }
    }

    public static Timeline of(Code code, Span span, Attributes as, @Nullable UUID change) {
        return new Timeline(code, List.of(new Stretch(span, as, change)));
    }

    public Span span() {
        return new Span(stretches.getFirst().from(), stretches.getLast().to());
    }

    public Optional<Stretch> on(LocalDate day) {
        return stretches.stream().filter(stretch -> stretch.span().holds(day)).findFirst();
    }

    /** As it is on that day; before it began as it began, after it ended as it last was. */
    public Stretch nearest(LocalDate day) {
        return on(day).orElseGet(
                        () -> day.isBefore(stretches.getFirst().from()) ? stretches.getFirst() : stretches.getLast());
    }

    /** From that day on it is so, until the next day on which something else is recorded. */
    public Timeline said(LocalDate from, Attributes as, @Nullable UUID change) {
        var first = stretches.getFirst();
        var after = new ArrayList<Stretch>();
        if (from.isBefore(first.from())) {
            after.add(new Stretch(new Span(from, first.from()), as, change));
            after.addAll(stretches);
            return new Timeline(code, after);
        }
        for (var stretch : stretches) {
            if (stretch.span().holds(from)) {
                if (stretch.from().isBefore(from)) {
                    after.add(stretch.until(from));
                }
                after.add(new Stretch(new Span(from, stretch.to()), as, change));
            } else {
                after.add(stretch);
            }
        }
        return new Timeline(code, after);
    }

    /** From that day on one thing is different, until the next day on which that same thing changes anyway. */
    public Timeline changed(LocalDate from, Function<Attributes, ?> what, UnaryOperator<Attributes> how, UUID change) {
        var before = on(from).orElseThrow(() -> new IllegalArgumentException(code + " does not exist on " + from));
        var was = what.apply(before.as());
        var after = new ArrayList<Stretch>();
        boolean still = true;
        for (var stretch : stretches) {
            if (stretch.to() != null && !stretch.to().isAfter(from)) {
                after.add(stretch);
                continue;
            }
            still &= java.util.Objects.equals(what.apply(stretch.as()), was);
            if (!still) {
                after.add(stretch);
            } else if (stretch.from().isBefore(from)) {
                after.add(stretch.until(from));
                after.add(new Stretch(new Span(from, stretch.to()), how.apply(stretch.as()), change));
            } else {
                var by = stretch.from().equals(from) ? change : stretch.change();
                after.add(new Stretch(stretch.span(), how.apply(stretch.as()), by));
            }
        }
        return new Timeline(code, after);
    }

    /** It exists until that day and no longer; whatever was recorded for later must be looked at before. */
    public Timeline ended(LocalDate day) {
        var after = new ArrayList<Stretch>();
        for (var stretch : stretches) {
            if (stretch.span().holds(day) && stretch.from().isBefore(day)) {
                after.add(stretch.until(day));
            } else if (stretch.from().isBefore(day)) {
                after.add(stretch);
            }
        }
        return new Timeline(code, after);
    }

    /** Whether something is recorded that begins after this day. */
    public boolean changesAfter(LocalDate day) {
        return stretches.getLast().from().isAfter(day);
    }

    /** The first day after this one on which it begins, changes or ends; null if it stays as it is. */
    @Nullable
    LocalDate changesNextAfter(LocalDate day) {
        for (var stretch : stretches) {
            if (stretch.from().isAfter(day)) {
                return stretch.from();
            }
        }
        var end = span().to();
        return end != null && end.isAfter(day) ? end : null;
    }
}
