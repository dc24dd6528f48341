package vn.ntm.assignment.target;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** What progress is counted from: facts that other services told, never a number typed in. The field from says which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "from")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Measure.Recognised.class, name = "RECOGNITIONS"),
    @JsonSubTypes.Type(value = Measure.CriterionMet.class, name = "CRITERION"),
    @JsonSubTypes.Type(value = Measure.CriteriaMet.class, name = "CRITERIA_COUNT"),
    @JsonSubTypes.Type(value = Measure.AverageMet.class, name = "AVERAGE"),
    @JsonSubTypes.Type(value = Measure.Reported.class, name = "REPORTS")
})
@Schema(
        name = "Measure",
        oneOf = {
            Measure.Recognised.class,
            Measure.CriterionMet.class,
            Measure.CriteriaMet.class,
            Measure.AverageMet.class,
            Measure.Reported.class
        },
        examples = """
                {"from": "RECOGNITIONS", "tier": "standard", "newly": true}""")
public sealed interface Measure {

    /** Whether the number is how many units there are: an average or a sum of figures is none. */
    default boolean countsUnits() {
        return switch (this) {
            case Recognised _, CriterionMet _, CriteriaMet _ -> true;
            case AverageMet _, Reported _ -> false;
        };
    }

    /**
     * Units that hold a tier by a decision of recognition.
     *
     * @param tier Which tier, "standard".
     * @param newly True counts only those decided in the target's year; left out, all that hold it.
     */
    @Schema(name = "MeasureByRecognitions", examples = """
                    {"from": "RECOGNITIONS", "tier": "standard", "newly": true}""")
    record Recognised(@NotNull Code tier, @Nullable Boolean newly) implements Measure {}

    /**
     * Units that meet a criterion of a set in the last evaluation of the year; not applicable counts as met.
     *
     * @param set Which criteria set.
     * @param number The number of the criterion in that set, "17".
     */
    @Schema(name = "MeasureByCriterion", examples = """
                    {"from": "CRITERION", "set": "xa-ntm-2021-2025", "number": "17"}""")
    record CriterionMet(
            @NotNull Code set, @NotBlank @Size(max = 20) String number) implements Measure {}

    /**
     * Units that meet so many criteria of a set: "15-18 tiêu chí".
     *
     * @param set Which criteria set.
     * @param least So many criteria at least, 0 to 1000.
     * @param most So many criteria at most, not less than least.
     */
    @Schema(name = "MeasureByCriteriaCount", examples = """
                    {"from": "CRITERIA_COUNT", "set": "xa-ntm-2021-2025", "least": 15, "most": 18}""")
    record CriteriaMet(
            @NotNull Code set,
            @Min(0) @Max(1_000) int least,
            @Min(0) @Max(1_000) int most) implements Measure {}

    /**
     * The average number of criteria that a unit meets.
     *
     * @param set Which criteria set.
     */
    @Schema(name = "MeasureByAverage", examples = """
                    {"from": "AVERAGE", "set": "xa-ntm-2021-2025"}""")
    record AverageMet(@NotNull Code set) implements Measure {}

    /**
     * An indicator in accepted reports; of each unit the last one of the year. What counts things is added; a rate is the sum of
     * its numerators by the sum of its denominators, and where they are not told, each unit's own stands for itself.
     *
     * @param indicator Which indicator of the reports.
     * @param regime Of which regime; left out, of any.
     */
    @Schema(name = "MeasureByReports", examples = """
                    {"from": "REPORTS", "indicator": "nhiem-vu-hoan-thanh"}""")
    record Reported(@NotNull Code indicator, @Nullable Code regime) implements Measure {}
}
