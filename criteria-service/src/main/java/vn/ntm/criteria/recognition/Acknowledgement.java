package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * "Thừa nhận" after a merger: what a predecessor was recognised for is, by its own decision, recognised for the new unit.
 *
 * @param code of the new unit's recognition
 * @param unit the unit that came out of the merger
 * @param others recognitions of the other predecessors that are taken over as well
 * @param number Of the decision: "1052/QĐ-UBND".
 * @param decidedOn The day of the decision.
 * @param signedBy The body of who signed it.
 * @param remark What else is to be said.
 */
record Acknowledgement(
        @NotNull Code code,
        @NotNull Code unit,
        @Size(max = 50) List<@NotNull UUID> others,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 300) String signedBy,
        @Size(max = 2_000) @Nullable String remark) {

    Acknowledgement {
        others = others == null ? List.of() : List.copyOf(others);
    }
}
