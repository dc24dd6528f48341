package vn.ntm.assignment.directive;

import static vn.ntm.assignment.directive.Document.orNone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.FigureKind;
import vn.ntm.events.RegimeTerms;
import vn.ntm.events.RegimeTerms.Comparison;
import vn.ntm.events.RegimeTerms.FigureRelation;
import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.events.RegimeTerms.LateRule;
import vn.ntm.events.RegimeTerms.Lateness;
import vn.ntm.events.RegimeTerms.LevelDeadline;
import vn.ntm.events.RegimeTerms.Total;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.DeadlineRule;
import vn.ntm.kernel.Frequency;
import vn.ntm.kernel.WindowRule;

/** A reporting regime ("chế độ báo cáo") as the document sets it: {@link RegimeTerms} with the limits of a request. */
record StatedRegime(
        @NotNull Code code,
        @NotBlank @Size(max = 500) String name,
        @NotBlank @Size(max = 2_000) String legalBasis,
        @NotNull Frequency frequency,
        @Size(max = 12) List<Integer> ordinals,
        @Nullable DeadlineRule deadline,
        @Size(min = 1, max = 500) List<Code> reporters,
        @Size(min = 1, max = 50) List<Code> recipients,
        @Size(max = 500) List<@Valid StatedIndicator> indicators,
        @Size(max = 100) List<@NotBlank @Size(max = 500) String> outline,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Code form,
        @Nullable @Size(max = 10) List<@NotNull Code> via,
        @Nullable @Min(0) @Max(120) Integer lookBackMonths,
        @Nullable @Size(max = 5_000) String content,
        @Nullable @Size(max = 500) String channel,
        @Nullable WindowRule window,
        @Nullable Boolean cumulative,
        @Size(max = 10) @Nullable List<@Valid StatedLevel> levels,
        @Nullable @Valid StatedLateness late,
        @Size(max = 200) @Nullable List<@NotNull @Valid StatedRelation> relations) {

    StatedRegime {
        ordinals = orNone(ordinals);
        reporters = orNone(reporters);
        recipients = orNone(recipients);
        indicators = orNone(indicators);
        outline = orNone(outline);
    }

    /** Where nobody names a year: the one in which it comes into force. */
    int yearOr(@Nullable Integer named) {
        return named == null ? validFrom.getYear() : named;
    }

    RegimeTerms terms() {
        return new RegimeTerms(
                code,
                name,
                legalBasis,
                frequency,
                ordinals,
                deadline,
                reporters,
                recipients,
                indicators.stream().map(StatedIndicator::asked).toList(),
                outline,
                validFrom,
                validTo,
                form,
                via,
                lookBackMonths,
                content,
                channel,
                window,
                cumulative,
                levels == null ? null : levels.stream().map(StatedLevel::level).toList(),
                late == null ? null : new LateRule(late.policy(), late.graceHours()),
                relations == null
                        ? null
                        : relations.stream().map(StatedRelation::relation).toList());
    }

    /** The deadline of one level of bodies, by their kind. */
    record StatedLevel(@NotNull Code kind, @NotNull DeadlineRule deadline) {

        LevelDeadline level() {
            return new LevelDeadline(kind, deadline);
        }
    }

    /** Whether late reports are taken, and how long. */
    record StatedLateness(
            @NotNull Lateness policy,
            @Min(0) @Max(8_784) @Nullable Integer graceHours) {}

    /** What must hold between figures: each side is the sum of what it names. */
    record StatedRelation(
            @NotNull @Size(min = 1, max = 50) List<@NotNull Code> left,
            @NotNull Comparison is,
            @NotNull @Size(min = 1, max = 50) List<@NotNull Code> right) {

        FigureRelation relation() {
            return new FigureRelation(left, is, right);
        }
    }

    /**
     * @param kind null for what its unit has: "%" is a rate, "triệu đồng" an amount, "nhiệm vụ" a count
     * @param least null for what the kind has: a count is whole and never negative
     * @param numerator of a share or a rate, and {@code denominator}: indicators of the regime or its form
     * @param changesAtMost a larger change against the period before, in percent of it, is asked about
     */
    record StatedIndicator(
            @NotNull Code code,
            @NotBlank @Size(max = 500) String name,
            @NotBlank @Size(max = 100) String unit,
            boolean required,
            @NotNull Total total,
            @Nullable FigureKind kind,
            @Digits(integer = 18, fraction = 6) @Nullable BigDecimal least,
            @Digits(integer = 18, fraction = 6) @Nullable BigDecimal most,
            @Nullable Code numerator,
            @Nullable Code denominator,

            @DecimalMin("0") @Digits(integer = 6, fraction = 2) @Nullable
            BigDecimal changesAtMost) {

        /** What it is taken for is said to the others, so that all take it alike. */
        IndicatorAsked asked() {
            var asked = new IndicatorAsked(
                    code, name, unit, required, total, kind, least, most, numerator, denominator, changesAtMost);
            return new IndicatorAsked(
                    code,
                    name,
                    unit,
                    required,
                    total,
                    asked.kindOrUsual(),
                    least,
                    most,
                    numerator,
                    denominator,
                    changesAtMost);
        }
    }
}
