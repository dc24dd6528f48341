package vn.ntm.criteria.set;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.CriteriaEvent.CriterionLine;

/**
 * "Tiêu chí": met when all its indicators are.
 *
 * @param group heading in the decision, "Hạ tầng kinh tế - xã hội"
 */
record Criterion(
        @NotBlank @Size(max = 10) String number,
        @NotBlank @Size(max = 500) String name,
        @Size(max = 500) @Nullable String nameEn,
        @Size(max = 300) @Nullable String group,
        @Valid @Size(max = 100) List<Indicator> indicators) {

    Criterion {
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }

    CriterionLine line() {
        return new CriterionLine(
                number, name, indicators.stream().map(Indicator::line).toList());
    }
}
