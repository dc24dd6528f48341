package vn.ntm.criteria.recognition;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said with a step.
 *
 * @param remark In words; nothing if absent.
 */
@Schema(name = "RecognitionRemark")
record Remark(@Size(max = 2_000) @Nullable String remark) {}
