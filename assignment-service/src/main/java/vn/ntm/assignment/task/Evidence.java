package vn.ntm.assignment.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What shows that it is so.
 *
 * @param name What it is, "Báo cáo kết quả".
 * @param reference Where it can be seen: a document number, an address, a file.
 */
@Schema(name = "TaskEvidence")
public record Evidence(
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 2_000) String reference) {}
