package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * "Thu hồi quyết định công nhận".
 *
 * @param number Of the revoking decision: "1052/QĐ-UBND".
 * @param revokedOn The day of that decision.
 * @param fallen numbers of the criteria that have fallen below the standard, as the set has them
 * @param reason In words.
 */
@Schema(name = "RecognitionRevocation")
record Revocation(
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate revokedOn,
        @NotNull @Size(max = 999) List<@NotBlank @Size(max = 10) String> fallen,
        @NotBlank @Size(max = 2_000) String reason) {}
