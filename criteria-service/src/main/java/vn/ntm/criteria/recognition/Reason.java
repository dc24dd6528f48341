package vn.ntm.criteria.recognition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a dossier is returned or refused.
 *
 * @param reason In words, for the unit to read.
 */
@Schema(name = "RecognitionReason")
record Reason(@NotBlank @Size(max = 2_000) String reason) {}
