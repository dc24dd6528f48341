package vn.ntm.criteria.set;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Standard.CriterionRules;
import vn.ntm.events.CriteriaEvent.CriterionLine;

/**
 * "Tiêu chí": met when all its indicators are.
 *
 * @param number As the decision numbers it: 17.
 * @param name In Vietnamese, as the decision words it.
 * @param nameEn In English; null where there is none.
 * @param group heading in the decision, "Hạ tầng kinh tế - xã hội"
 * @param note What the decision says below it.
 * @param confidence how sure we are of its name
 * @param indicatorsUnknown the decision divides it, and we have not read how
 * @param indicators In the order of the decision; 100 at most.
 */
public record Criterion(
        @NotBlank @Size(max = 10) String number,
        @NotBlank @Size(max = 500) String name,
        @Size(max = 500) @Nullable String nameEn,
        @Size(max = 300) @Nullable String group,
        @Size(max = 2_000) @Nullable String note,
        @Size(max = 50) @Nullable String confidence,
        @Nullable Boolean indicatorsUnknown,
        @Valid @Size(max = 100) List<Indicator> indicators) {

    public Criterion {
        nameEn = Given.orNull(nameEn);
        group = Given.orNull(group);
        note = Given.orNull(note);
        confidence = Given.orNull(confidence);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }

    boolean pending() {
        return Boolean.TRUE.equals(indicatorsUnknown);
    }

    CriterionLine line() {
        return new CriterionLine(
                number, name, indicators.stream().map(Indicator::line).toList());
    }

    public CriterionRules rules() {
        return new CriterionRules(
                number, indicators.stream().map(Indicator::numberedRule).toList());
    }
}
