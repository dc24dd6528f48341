package vn.ntm.assignment.directive;

import static vn.ntm.assignment.directive.Document.orNone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.Asked;
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

/**
 * A reporting regime ("chế độ báo cáo") as the document sets it; its items are those of Decree 09/2019/NĐ-CP, article 7.
 *
 * @param code The regime's identity, unique in the country; no other directive in force has set it.
 * @param name "Tên báo cáo".
 * @param legalBasis The words of the document that demand the report, and the decree behind them.
 * @param frequency How often it is asked.
 * @param ordinals Which periods of a year are asked, from 1: a half-yearly regime "trước ngày 25/6" asks for [1] only. A
 *     periodic regime needs at least one; an ad hoc one has none.
 * @param deadline Until when it is sent. A periodic regime needs it; an ad hoc one has none, since each request names its
 *     own.
 * @param reporters Who reports: codes of organisations and groups, one at least.
 * @param recipients Codes of organisations, one at least; every one of them receives the one submission.
 * @param indicators The figures asked for.
 * @param outline Headings of the narrative, in order.
 * @param validFrom The first day in force.
 * @param validTo The last day in force, not before the first; left out, it goes on.
 * @param form The form to be filled in, whose indicators and headings are asked besides these.
 * @param via Codes of the bodies it is sent through ("gửi qua"), in order; each checks it before the recipients do.
 * @param lookBackMonths For how many months after its deadline an accepted report may be amended, 0 to 120; left out, the
 *     rule for all decides.
 * @param content What is to be reported, in words.
 * @param channel How it is sent, in words.
 * @param window How the closing window follows from the period; left out, as the decree has it (DECREE_09).
 * @param cumulative "Lũy kế": figures count from the beginning of the year. Left out, they count from the beginning of the
 *     period.
 * @param levels Deadlines of single levels of bodies (Decree 09/2019/NĐ-CP, article 8.5b); the others send by deadline. An
 *     ad hoc regime has none.
 * @param late What becomes of a report that is late; left out, it is taken.
 * @param relations What must hold between the figures.
 */
record StatedRegime(
        @NotNull Code code,
        @NotBlank @Size(max = 500) String name,
        @NotBlank @Size(max = 2_000) String legalBasis,
        @NotNull Frequency frequency,
        @Size(max = 12) List<Integer> ordinals,
        @Nullable DeadlineRule deadline,
        @NotNull @Size(min = 1, max = 500) List<Code> reporters,
        @NotNull @Size(min = 1, max = 50) List<Code> recipients,
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

    Asked askedFor() {
        return new Asked(
                code, indicators.stream().map(StatedIndicator::code).collect(Collectors.toSet()), form != null);
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

    /**
     * The deadline of one level of bodies.
     *
     * @param kind Of which kind these bodies are, a code of GET /organisation-kinds; once within a regime.
     * @param deadline Until when they send.
     */
    record StatedLevel(@NotNull Code kind, @NotNull DeadlineRule deadline) {

        LevelDeadline level() {
            return new LevelDeadline(kind, deadline);
        }
    }

    /**
     * Whether late reports are taken, and how long.
     *
     * @param policy Whether they are.
     * @param graceHours With LOCK: how many hours after the deadline a report can still be sent, 0 to 8784; left out, none.
     */
    record StatedLateness(
            @NotNull Lateness policy,
            @Min(0) @Max(8_784) @Nullable Integer graceHours) {}

    /**
     * What must hold between figures: each side is the sum of what it names; what is blank breaks nothing.
     *
     * @param left Codes of indicators of the regime or of its form; each is named once in a relation.
     * @param is How the left side must compare to the right one.
     * @param right Codes of indicators of the regime or of its form.
     */
    record StatedRelation(
            @NotNull @Size(min = 1, max = 50) List<@NotNull Code> left,
            @NotNull Comparison is,
            @NotNull @Size(min = 1, max = 50) List<@NotNull Code> right) {

        FigureRelation relation() {
            return new FigureRelation(left, is, right);
        }
    }

    /**
     * One figure that a regime asks for.
     *
     * @param code Its identity within the regime.
     * @param name What it asks.
     * @param unit The unit of its values, "nhiệm vụ", "triệu đồng", "%".
     * @param required Whether a report without it is refused.
     * @param total How figures of many reporters become one.
     * @param kind What the figure is. Left out, as its unit has it: "%" is a rate, "triệu đồng" an amount, "nhiệm vụ" a
     *     count; a warning says which.
     * @param least It is never less; left out, what its kind has: a count is whole and never negative.
     * @param most It is never more, and not less than least; left out, what its kind has.
     * @param numerator Of a share or a rate, together with the denominator: the indicator of the regime or its form that is
     *     divided.
     * @param denominator Of a share or a rate, together with the numerator: the indicator by which it is divided.
     * @param changesAtMost A larger change against the period before, in percent of it, is asked about; left out, what
     *     strikes anybody.
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
