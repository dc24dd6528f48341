package vn.ntm.criteria.recognition;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * "Công bố": a recognition is announced.
 *
 * @param announcedOn The day of the announcement; not before the decision.
 * @param remark What else is to be said.
 */
record Announcement(
        @NotNull LocalDate announcedOn,
        @Size(max = 2_000) @Nullable String remark) {}
