package vn.ntm.criteria.recognition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a dossier is returned or refused. */
record Reason(@NotBlank @Size(max = 2_000) String reason) {}
