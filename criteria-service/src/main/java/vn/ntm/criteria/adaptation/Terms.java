package vn.ntm.criteria.adaptation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.set.Criterion;

/**
 * What the province says.
 *
 * @param legalBasis "Quyết định số 36/2022/QĐ-UBND"
 * @param rules of the set's own indicators
 * @param criteria beside the set's own: Hà Tĩnh has a twentieth
 */
record Terms(
        @NotBlank @Size(max = 1_000) String legalBasis,
        @Nullable LocalDate validFrom,
        @Valid @Size(max = 500) List<OwnRule> rules,
        @Valid @Size(max = 50) List<Criterion> criteria) {

    Terms {
        rules = rules == null ? List.of() : List.copyOf(rules);
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }

    record OwnRule(@NotBlank String indicator, @NotNull Map<String, @Nullable Object> rule) {}
}
