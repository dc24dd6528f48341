package vn.ntm.criteria.set;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * The whole of one version.
 *
 * @param validFrom since when this version applies; null for since the set does
 */
record Content(
        @Nullable LocalDate validFrom,
        @Valid @Size(max = 200) List<Criterion> criteria) {

    Content {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }
}
