package vn.ntm.criteria.set;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

record VersionLine(
        int number,
        State state,
        LocalDate validFrom,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {}
