package vn.ntm.assignment.organisation.timeline;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** @param to the first day that is no longer in it; null for ever */
public record Span(LocalDate from, @Nullable LocalDate to) {

    public Span {
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("Ends on %s before it begins on %s".formatted(to, from));
        }
    }

    public static boolean possible(LocalDate from, @Nullable LocalDate to) {
        return to == null || from.isBefore(to);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public boolean covers(Span other) {
        return !other.from.isBefore(from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }

    public boolean meets(Span other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }
}
