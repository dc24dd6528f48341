package vn.ntm.criteria.recognition;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * "Quyết định công nhận".
 *
 * @param number "1052/QĐ-UBND"
 * @param decidedOn The day of the decision: the prerequisites of that day count.
 * @param signedBy the body of who signed, "Chủ tịch UBND tỉnh Lai Châu"
 * @param remark What else is to be said.
 */
@Schema(name = "RecognitionDecision")
record Decision(
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 300) String signedBy,
        @Size(max = 2_000) @Nullable String remark) {}
