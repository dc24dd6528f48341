package vn.ntm.criteria.set;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One version of a set in the list of all.
 *
 * @param number 1 is the first.
 * @param state Whether it is a draft or published.
 * @param validFrom The first day that it applies.
 * @param publishedAt When it was published; null for a draft.
 * @param publishedBy The account that published it; null for a draft.
 */
record VersionLine(
        int number,
        State state,
        LocalDate validFrom,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {}
