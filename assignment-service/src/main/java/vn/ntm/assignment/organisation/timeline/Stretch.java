package vn.ntm.assignment.organisation.timeline;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Some days on end on which nothing about a body changed.
 *
 * @param change the legal event that began it; null if it was registered
 */
public record Stretch(Span span, Attributes as, @Nullable UUID change) {

    public LocalDate from() {
        return span.from();
    }

    public @Nullable LocalDate to() {
        return span.to();
    }

    Stretch until(@Nullable LocalDate end) {
        return new Stretch(new Span(span.from(), end), as, change);
    }
}
