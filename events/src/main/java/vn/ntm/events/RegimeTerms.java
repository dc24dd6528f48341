package vn.ntm.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.DeadlineRule;
import vn.ntm.kernel.Frequency;
import vn.ntm.kernel.WindowRule;

/**
 * A reporting regime ("chế độ báo cáo") as its author set it; the items are those of Decree 09/2019, article 7.
 *
 * @param code Its code.
 * @param name Its name, in Vietnamese.
 * @param legalBasis What it rests on.
 * @param frequency How often it asks.
 * @param ordinals Which periods of a year are asked; a half-year regime "trước ngày 25/6" asks for {@code [1]} only.
 * @param deadline The rule of its deadlines; null for an ad hoc regime, where each request names its own.
 * @param reporters Who reports: organisations and groups, by code.
 * @param recipients Who receives: every one of them receives the one submission.
 * @param indicators The figures asked for.
 * @param outline Headings of the narrative, in order.
 * @param validFrom The first day in force.
 * @param validTo The last day in force; null if none is set.
 * @param form The form to be filled in, whose indicators and headings are asked besides these; null for none.
 * @param via The bodies it is sent through ("gửi qua"), in order, each of which checks it before the recipients do;
 *     null for none.
 * @param lookBackMonths For how many months after its deadline an accepted report may be amended; null leaves it to
 *     the rule for all.
 * @param content What is to be reported, in words; this and what follows is null from a publisher that does not tell
 *     it.
 * @param channel How it is sent.
 * @param window How the closing window follows from the period; null is the decree's.
 * @param cumulative Whether figures count from the beginning of the year.
 * @param levels Deadlines of single levels; the others send by deadline.
 * @param late What becomes of a late report; null takes it.
 * @param relations What must hold between figures; null for nothing.
 */
public record RegimeTerms(
        Code code,
        String name,
        String legalBasis,
        Frequency frequency,
        List<Integer> ordinals,
        @Nullable DeadlineRule deadline,
        List<Code> reporters,
        List<Code> recipients,
        List<IndicatorAsked> indicators,
        List<String> outline,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Code form,
        @Nullable List<Code> via,
        @Nullable Integer lookBackMonths,
        @Nullable String content,
        @Nullable String channel,
        @Nullable WindowRule window,
        @Nullable Boolean cumulative,
        @Nullable List<LevelDeadline> levels,
        @Nullable LateRule late,
        @Nullable List<FigureRelation> relations) {

    /** The same regime, asking for these figures and headings. */
    public RegimeTerms asking(List<IndicatorAsked> figures, List<String> headings) {
        return new RegimeTerms(
                code,
                name,
                legalBasis,
                frequency,
                ordinals,
                deadline,
                reporters,
                recipients,
                figures,
                headings,
                validFrom,
                validTo,
                form,
                via,
                lookBackMonths,
                content,
                channel,
                window,
                cumulative,
                levels,
                late,
                relations);
    }

    /**
     * "Thời hạn cho từng cấp" (Decree 09/2019, article 8.5b): bodies of this kind send by this rule.
     *
     * @param kind The code of the kind of bodies.
     * @param deadline The rule of their deadline.
     */
    public record LevelDeadline(Code kind, DeadlineRule deadline) {}

    /**
     * What becomes of a report that is late.
     *
     * @param policy Whether it is taken.
     * @param graceHours With LOCK: for how many hours after the deadline it can still be sent; null for none.
     */
    public record LateRule(Lateness policy, @Nullable Integer graceHours) {}

    /** Whether a late report is taken. */
    public enum Lateness {
        /** It is taken, and marked late. */
        ACCEPT_LATE,
        /** It is refused once the grace is over, unless somebody unlocks it. */
        LOCK
    }

    /**
     * One figure asked for.
     *
     * @param code The code of the indicator.
     * @param name Its name.
     * @param unit The unit that it is told in, such as "xã" or "triệu đồng".
     * @param required Whether a report must have it.
     * @param total How figures of many reporters become one.
     * @param kind What it is; this and what follows is null from a publisher that does not tell it.
     * @param least It is never less; null for what its kind has.
     * @param most It is never more; null for what its kind has.
     * @param numerator Of a share or a rate: the indicator that is divided; null for anything else.
     * @param denominator The indicator by which it is divided; null for anything else.
     * @param changesAtMost A larger change against the period before, in percent of it, is asked about; null for what
     *     strikes anybody.
     */
    public record IndicatorAsked(
            Code code,
            String name,
            String unit,
            boolean required,
            Total total,
            @Nullable FigureKind kind,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable Code numerator,
            @Nullable Code denominator,
            @Nullable BigDecimal changesAtMost) {

        /** As it was said, or else as its unit has it. */
        public FigureKind kindOrUsual() {
            if (kind != null) {
                return kind;
            }
            return numerator != null || denominator != null ? FigureKind.RATE : FigureKind.usual(unit);
        }

        /** "2 of 4" is 50 where it is told in percent. */
        public BigDecimal whole() {
            return FigureKind.whole(unit);
        }

        /** Whether one divided by the other is told in its unit: "tỷ đồng" by "người" can be "triệu đồng/người". */
        public boolean dividesPlainly(@Nullable IndicatorAsked above, @Nullable IndicatorAsked below) {
            return quotientPower(above, below).isPresent();
        }

        /** By which power of ten a quotient of these two is multiplied to be told in its unit; empty where it is not. */
        public OptionalInt quotientPower(@Nullable IndicatorAsked above, @Nullable IndicatorAsked below) {
            return above == null || below == null
                    ? OptionalInt.empty()
                    : Unit.of(unit).quotientPower(Unit.of(above.unit), Unit.of(below.unit));
        }
    }

    /**
     * Figures that must compare so, each side as the sum of what it names; what is blank breaks nothing.
     *
     * @param left Codes of the indicators of the left side.
     * @param is How the two sides must compare.
     * @param right Codes of the indicators of the right side.
     */
    public record FigureRelation(List<Code> left, Comparison is, List<Code> right) {}

    /** How the two sides of a relation must compare. */
    public enum Comparison {
        /** The left side is not more than the right one. */
        AT_MOST,
        /** Both are the same. */
        EQUAL
    }

    /** How figures of many reporters become one. What is a share or a rate is never averaged: it is made of the sums. */
    public enum Total {
        /** They are added. */
        SUM,
        /** Their average. */
        AVERAGE,
        /** The sum of the numerators by the sum of the denominators. */
        RATIO,
        /** They are shown body by body. */
        NONE
    }
}
