package vn.ntm.assignment.target;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.Measure.AverageMet;
import vn.ntm.assignment.target.Population.Listed;
import vn.ntm.kernel.Code;

/**
 * What is to be reached, as it is stated: on its own, or in a directive, where issuer and year are the document's.
 *
 * @param code in a directive the number it has there, {@code G1}; elsewhere it may repeat the address
 * @param period of when it speaks: a reporting period, {@code 2024-A1}, or a phase, {@code 2021-2025}
 * @param unitLevel what is counted: the code of a kind of body, {@code commune}, or {@code project}, {@code household},
 *     {@code person}, {@code product}, {@code cooperative}, {@code model}, {@code works}
 * @param set and {@code criterion}: of which criteria set it speaks
 * @param operator null is "at least": more is never less
 * @param percentStated as printed; {@code quoted} keeps it although the fraction says otherwise
 * @param range "2 đến 3 khu dân cư mỗi xã": instead of one value
 * @param counted who is in the denominator, and at which date
 * @param measure what progress is counted from; null: only what people say
 * @param ofWhich "trong đó có 6 xã đạt tiêu chí nâng cao"
 * @param units those named, by code or by a name that means one body only; kept as codes
 * @param breakdown how much of it each part of the country owes
 * @param plannedBefore what an earlier plan said of the same
 * @param carriedOver from which year or target it was left over
 * @param standing a final one changes no more
 * @param qualifier "cơ bản đạt": what softens it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetTerms(
        @Size(min = 1, max = 80) @Nullable String code,
        @Nullable Code issuer,
        @Min(1945) @Max(2200) @Nullable Integer year,
        @NotBlank @Size(max = 2_000) String subject,
        @Size(max = 40) @Nullable String period,
        @Size(max = 80) @Nullable String unitLevel,
        @Nullable Code set,
        @Size(max = 40) @Nullable String criterion,
        @Nullable Operator operator,

        @DecimalMin("0") @Digits(integer = 18, fraction = 6) @Nullable
        BigDecimal value,

        @DecimalMin("0") @Digits(integer = 18, fraction = 6) @Nullable
        BigDecimal numerator,

        @DecimalMin("0") @Digits(integer = 18, fraction = 6) @Nullable
        BigDecimal denominator,

        @DecimalMin("0") @Digits(integer = 6, fraction = 6) @Nullable
        BigDecimal percentStated,

        @Nullable Boolean quoted,
        @Valid @Nullable Range range,
        @Valid @Nullable Population counted,
        @Valid @Nullable Measure measure,
        @Valid @Nullable Baseline baseline,
        @Nullable List<@Valid @NotNull OfWhich> ofWhich,
        @Size(max = 5_000) List<@NotBlank @Size(max = 300) String> units,
        @Nullable @Size(max = 5_000) List<@Valid @NotNull Part> breakdown,
        @Valid @Nullable Planned plannedBefore,
        @Valid @Nullable CarriedOver carriedOver,
        @Nullable Standing standing,
        @Size(max = 500) @Nullable String qualifier,
        @Size(max = 4_000) @Nullable String note,
        @Size(max = 50) List<@NotBlank @Size(max = 8_000) String> quotes) {

    public TargetTerms {
        units = units == null ? List.of() : Collections.unmodifiableList(units);
        quotes = quotes == null ? List.of() : Collections.unmodifiableList(quotes);
    }

    /** With codes in place of names. */
    TargetTerms resolved(UnitNames names) {
        if (!UnitNames.areBodies(this)) {
            return this;
        }
        return with(
                range == null ? null : range.among(resolved(range.per(), names, null)),
                counted == null ? null : resolved(counted, names, unitLevel),
                names.resolved(units, unitLevel),
                baseline,
                carriedOver);
    }

    /** The years of its baseline and of what is carried over, where it leaves them open and somebody knows them later. */
    public TargetTerms completedBy(TargetTerms later) {
        return with(
                range,
                counted,
                units,
                baseline == null ? null : baseline.completedBy(later.baseline),
                carriedOver == null ? null : carriedOver.completedBy(later.carriedOver));
    }

    private TargetTerms with(
            @Nullable Range asked,
            @Nullable Population among,
            List<String> named,
            @Nullable Baseline before,
            @Nullable CarriedOver left) {
        return new TargetTerms(
                code,
                issuer,
                year,
                subject,
                period,
                unitLevel,
                set,
                criterion,
                operator,
                value,
                numerator,
                denominator,
                percentStated,
                quoted,
                asked,
                among,
                measure,
                before,
                ofWhich,
                named,
                breakdown,
                plannedBefore,
                left,
                standing,
                qualifier,
                note,
                quotes);
    }

    private static Population resolved(Population population, UnitNames names, @Nullable String level) {
        return population instanceof Listed(var listed, var at)
                ? new Listed(names.resolved(listed, level), at)
                : population;
    }

    /** The one number that is to be reached: the value, or the numerator of the fraction. */
    public @Nullable BigDecimal wanted() {
        return value == null ? numerator : value;
    }

    /**
     * Whether it is as many as are named: as its measure says, or else a numerator, or a whole value of bodies of a level. Any other
     * value may be an average or a sum.
     */
    public boolean countsUnits() {
        if (measure != null) {
            return measure.countsUnits();
        }
        return value == null
                ? numerator != null
                : unitLevel != null
                        && UnitNames.areBodies(this)
                        && value.stripTrailingZeros().scale() <= 0;
    }

    /** Whether its parts make the whole: averages of parts make none. */
    public boolean partsMakeTheWhole() {
        return !(measure instanceof AverageMet);
    }

    /** Whether it need not take the year from its document. */
    public boolean saysItsYear() {
        return year != null || TargetPeriod.of(this).isPresent();
    }

    boolean isQuoted() {
        return Boolean.TRUE.equals(quoted);
    }

    public enum Operator {
        AT_LEAST,
        AT_MOST,
        EQUALS
    }

    public enum Standing {
        PROVISIONAL,
        FINAL
    }

    /**
     * From least to most for each unit of a scope: "2-3 khu dân cư mỗi xã chưa hoàn thành, mỗi năm".
     *
     * @param per whom it is asked of
     * @param of the kind of unit that is counted below each of them
     */
    public record Range(
            @NotNull @DecimalMin("0") @Digits(integer = 18, fraction = 6)
            BigDecimal least,

            @NotNull @DecimalMin("0") @Digits(integer = 18, fraction = 6)
            BigDecimal most,

            @Valid @NotNull Population per,
            @NotNull Code of,
            @Nullable Every every) {

        Range among(Population population) {
            return new Range(least, most, population, of, every);
        }
    }

    public enum Every {
        YEAR,
        WHOLE_TERM
    }

    /**
     * Where it stood before.
     *
     * @param year null as long as nobody knows it
     * @param wording as the document has it: "đến nay"
     */
    public record Baseline(
            @Min(1945) @Max(2200) @Nullable Integer year,

            @DecimalMin("0") @Digits(integer = 18, fraction = 6) @Nullable
            BigDecimal value,

            @DecimalMin("0") @Digits(integer = 18, fraction = 6) @Nullable
            BigDecimal numerator,

            @DecimalMin("0") @Digits(integer = 18, fraction = 6) @Nullable
            BigDecimal denominator,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Size(max = 300) @Nullable
            String wording) {

        Baseline completedBy(@Nullable Baseline later) {
            return year != null || later == null
                    ? this
                    : new Baseline(later.year, value, numerator, denominator, wording);
        }

        @Nullable
        BigDecimal reached() {
            return value == null ? numerator : value;
        }
    }

    public record OfWhich(
            @NotBlank @Size(max = 300) String what,
            @Nullable Code set,

            @NotNull @DecimalMin("0") @Digits(integer = 18, fraction = 6)
            BigDecimal count) {}

    public record Part(
            @NotNull Code unit,

            @NotNull @DecimalMin("0") @Digits(integer = 18, fraction = 6)
            BigDecimal value) {}

    public record Planned(
            @DecimalMin("0") @Digits(integer = 18, fraction = 6) @Nullable
            BigDecimal numerator,

            @Nullable @Size(max = 5_000) List<@NotBlank @Size(max = 300) String> units,
            @NotBlank @Size(max = 500) String document) {}

    /**
     * From where it was left over.
     *
     * @param year null as long as nobody knows it
     * @param wording as the document has it: "các năm trước"
     */
    public record CarriedOver(
            @Min(1945) @Max(2200) @Nullable Integer year,
            @Nullable Code target,
            @Size(max = 1_000) @Nullable String reason,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Size(max = 300) @Nullable
            String wording) {

        CarriedOver completedBy(@Nullable CarriedOver later) {
            return year != null || later == null ? this : new CarriedOver(later.year, target, reason, wording);
        }
    }
}
