package vn.ntm.criteria.adaptation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.set.Criterion;

/**
 * What the province says.
 *
 * @param legalBasis "Quyết định số 36/2022/QĐ-UBND"
 * @param validFrom The first day that it counts for; since the set applies if absent.
 * @param rules of the set's own indicators
 * @param criteria beside the set's own: Hà Tĩnh has a twentieth
 */
@Schema(name = "AdaptationTerms")
record Terms(
        @NotBlank @Size(max = 1_000) String legalBasis,
        @Nullable LocalDate validFrom,
        @Valid @Size(max = 500) List<OwnRule> rules,
        @Valid @Size(max = 50) List<Criterion> criteria) {

    Terms {
        rules = rules == null ? List.of() : List.copyOf(rules);
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }

    /**
     * What a province asks of one of the set's own indicators.
     *
     * @param indicator Its number in the set: 17.9.
     * @param rule When it is met, in the form that the rules of a set have; never less than the set asks for.
     */
    @Schema(name = "RaisedIndicator")
    record OwnRule(@NotBlank String indicator, @NotNull Map<String, @Nullable Object> rule) {}
}
