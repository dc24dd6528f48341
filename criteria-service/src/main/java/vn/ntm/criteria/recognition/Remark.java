package vn.ntm.criteria.recognition;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What is said with a step. */
record Remark(@Size(max = 2_000) @Nullable String remark) {}
