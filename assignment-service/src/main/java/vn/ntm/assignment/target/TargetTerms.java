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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.Measure.AverageMet;
import vn.ntm.assignment.target.Population.Listed;
import vn.ntm.kernel.Code;

/**
 * What is to be reached, as it is stated: on its own, or in a directive, where issuer and year are the document's.
 *
 * @param code In a directive the number it has there, "G1"; elsewhere it may repeat the address.
 * @param issuer Who sets it. A target that no directive states needs it; in a directive it is the document's issuer unless
 *     another one is named, whose target the document repeats.
 * @param year For which year, 1945 to 2200. A target that no directive states needs it; in a directive it is the document's
 *     year unless another one is named.
 * @param subject What is to be reached, in words.
 * @param period Of when it speaks, in its year: a reporting period, "2024-A1", "2024-Q2", or a phase, "2021-2025".
 * @param unitLevel What is counted: the code of a kind of body, "commune", or "project", "household", "person", "product",
 *     "cooperative", "model", "works".
 * @param set Of which criteria set it speaks.
 * @param criterion Of which criterion or indicator of that set, by its number.
 * @param operator How what is reached must compare; left out, AT_LEAST.
 * @param value The one number that is to be reached, in the target's own unit; beside it there is no numerator and no
 *     range.
 * @param numerator As a fraction: how many of the denominator are to be reached, at most all of it.
 * @param denominator Of how many; above 0.
 * @param percentStated The percent as it is printed; it needs numerator and denominator and follows from them, half up at
 *     its decimals, unless it is quoted.
 * @param quoted True keeps a figure as the document has it although another contradicts it, with a flag; left out, it is
 *     refused.
 * @param range From least to most for each unit, "2 đến 3 khu dân cư mỗi xã", instead of one value.
 * @param counted Who is in the denominator, and on which day.
 * @param measure What progress is counted from; left out, only what people say. It needs units, counted or range.
 * @param baseline Where it stood before.
 * @param ofWhich "Trong đó có 6 xã đạt tiêu chí nâng cao": parts of it.
 * @param units Those that are named, each once: by code, or by a name that means one body only; names are kept as codes.
 * @param breakdown How much of it each body owes; together they make the whole.
 * @param plannedBefore What an earlier plan said of the same.
 * @param carriedOver From which year or target it was left over.
 * @param standing Whether it may still change; left out, FINAL.
 * @param qualifier "Cơ bản đạt": what softens it.
 * @param note What else is to be said of it.
 * @param quotes The document's own sentences, word by word.
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

    /** Whether it is so many of so many. */
    public boolean hasFraction() {
        return numerator != null && value == null;
    }

    /** Whether it says what it counts, so that there is no half of one. */
    public boolean countsThings() {
        return unitLevel != null && hasFraction();
    }

    public static boolean isWhole(@Nullable BigDecimal number) {
        return number == null || number.stripTrailingZeros().scale() <= 0;
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

    /** How what is reached must compare to what is to be reached. */
    @Schema(name = "TargetOperator")
    public enum Operator {
        /** It is not less. */
        AT_LEAST,
        /** It is not more. */
        AT_MOST,
        /** It is the same. */
        EQUALS
    }

    /** Whether a target may still change. */
    @Schema(name = "TargetStanding")
    public enum Standing {
        /** It may be stated anew. */
        PROVISIONAL,
        /** It changes no more. */
        FINAL
    }

    /**
     * From least to most for each unit of a scope: "2-3 khu dân cư mỗi xã chưa hoàn thành, mỗi năm".
     *
     * @param least So many at least, for each unit.
     * @param most So many at most, for each unit; not less than least.
     * @param per Of whom it is asked.
     * @param of The kind of unit that is counted below each of them, a code of GET /organisation-kinds.
     * @param every In which time; left out, in the whole term.
     */
    @Schema(name = "TargetRange")
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

    /** In which time a range is to be reached. */
    @Schema(name = "RangeEvery")
    public enum Every {
        /** In each year anew. */
        YEAR,
        /** Once, until the end. */
        WHOLE_TERM
    }

    /**
     * Where a target stood before.
     *
     * @param year Of which year it is, 1945 to 2200; left out as long as nobody knows it, and then a warning of the
     *     directive asks for it.
     * @param value The number reached then.
     * @param numerator As a fraction: how many had reached it.
     * @param denominator As a fraction: of how many.
     * @param wording As the document has it, "đến nay".
     */
    @Schema(name = "TargetBaseline")
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

    /**
     * A part of a target: "trong đó có 6 xã đạt tiêu chí nâng cao".
     *
     * @param what What the part is, in words.
     * @param set Of which criteria set it speaks.
     * @param count How many; not more than the whole, unless it is quoted.
     */
    @Schema(name = "TargetOfWhich")
    public record OfWhich(
            @NotBlank @Size(max = 300) String what,
            @Nullable Code set,

            @NotNull @DecimalMin("0") @Digits(integer = 18, fraction = 6)
            BigDecimal count) {}

    /**
     * What one body owes of a target.
     *
     * @param unit The body.
     * @param value How much of it, in the target's own unit.
     */
    @Schema(name = "TargetPart")
    public record Part(
            @NotNull Code unit,

            @NotNull @DecimalMin("0") @Digits(integer = 18, fraction = 6)
            BigDecimal value) {}

    /**
     * What an earlier plan said of the same.
     *
     * @param numerator How many it planned.
     * @param units Which it named.
     * @param document Number and symbol of that plan.
     */
    @Schema(name = "TargetPlanned")
    public record Planned(
            @DecimalMin("0") @Digits(integer = 18, fraction = 6) @Nullable
            BigDecimal numerator,

            @Nullable @Size(max = 5_000) List<@NotBlank @Size(max = 300) String> units,
            @NotBlank @Size(max = 500) String document) {}

    /**
     * From where a target was left over ("chuyển tiếp").
     *
     * @param year From which year, 1945 to 2200; left out as long as nobody knows it, and then a warning of the directive
     *     asks for it.
     * @param target The target it was left over from.
     * @param reason Why it was not reached then.
     * @param wording As the document has it, "các năm trước".
     */
    @Schema(name = "TargetCarriedOver")
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
