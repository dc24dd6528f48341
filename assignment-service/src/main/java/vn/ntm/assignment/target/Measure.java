package vn.ntm.assignment.target;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** What progress is counted from: facts that other services told, never a number typed in. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "from")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Measure.Recognised.class, name = "RECOGNITIONS"),
    @JsonSubTypes.Type(value = Measure.CriterionMet.class, name = "CRITERION"),
    @JsonSubTypes.Type(value = Measure.CriteriaMet.class, name = "CRITERIA_COUNT"),
    @JsonSubTypes.Type(value = Measure.AverageMet.class, name = "AVERAGE"),
    @JsonSubTypes.Type(value = Measure.Reported.class, name = "REPORTS")
})
public sealed interface Measure {

    /** Whether the number is how many units there are: an average or a sum of figures is none. */
    default boolean countsUnits() {
        return switch (this) {
            case Recognised _, CriterionMet _, CriteriaMet _ -> true;
            case AverageMet _, Reported _ -> false;
        };
    }

    /**
     * Units that hold a tier.
     *
     * @param newly only those decided in the target's year
     */
    record Recognised(@NotNull Code tier, @Nullable Boolean newly) implements Measure {}

    /** Units that meet a criterion of a set; not applicable counts as met. */
    record CriterionMet(
            @NotNull Code set, @NotBlank @Size(max = 20) String number) implements Measure {}

    /** Units that meet so many criteria of a set: "15-18 tiêu chí". */
    record CriteriaMet(
            @NotNull Code set,
            @Min(0) @Max(1_000) int least,
            @Min(0) @Max(1_000) int most) implements Measure {}

    /** The average number of criteria met per unit. */
    record AverageMet(@NotNull Code set) implements Measure {}

    /** The sum of an indicator in accepted reports; of each unit the last one of the year. */
    record Reported(@NotNull Code indicator, @Nullable Code regime) implements Measure {}
}
