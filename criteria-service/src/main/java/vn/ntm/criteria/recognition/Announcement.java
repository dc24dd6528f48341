package vn.ntm.criteria.recognition;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** "Công bố". */
record Announcement(
        @NotNull LocalDate announcedOn,
        @Size(max = 2_000) @Nullable String remark) {}
