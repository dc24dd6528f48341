package vn.ntm.events;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.DeadlineRule;
import vn.ntm.kernel.Frequency;
import vn.ntm.kernel.WindowRule;

/**
 * A reporting regime ("chế độ báo cáo") as its author set it; the items are those of Decree 09/2019, article 7.
 *
 * @param ordinals which periods of a year are asked; a half-year regime "trước ngày 25/6" asks for {@code [1]} only
 * @param deadline null for an ad hoc regime, where each request names its own
 * @param reporters organisations and groups, by code
 * @param recipients every one of them receives the one submission
 * @param indicators the figures asked for
 * @param outline headings of the narrative, in order
 * @param validTo the last day in force, or null
 * @param form the form to be filled in, whose indicators and headings are asked besides these; or null
 * @param via the bodies it is sent through ("gửi qua"), in order, each of which checks it before the recipients do; or null
 * @param lookBackMonths for how many months after its deadline an accepted report may be amended; null leaves it to the
 *     rule for all
 * @param content what is to be reported, in words; this and what follows is null from a publisher that does not tell it
 * @param channel how it is sent
 * @param window how the closing window follows from the period; null is the decree's
 * @param cumulative figures count from the beginning of the year
 * @param levels deadlines of single levels; the others send by {@code deadline}
 * @param late null takes what is late
 * @param relations what must hold between figures; null for nothing
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

    /** "Thời hạn cho từng cấp" (Decree 09/2019, article 8.5b): bodies of this kind send by this rule. */
    public record LevelDeadline(Code kind, DeadlineRule deadline) {}

    /** What becomes of a report that is late; with a lock it can be sent until so many hours after the deadline. */
    public record LateRule(Lateness policy, @Nullable Integer graceHours) {}

    /** Whether a late report is taken. */
    public enum Lateness {
        ACCEPT_LATE,
        LOCK
    }

    /**
     * One figure asked for.
     *
     * @param kind what it is; this and what follows is null from a publisher that does not tell it
     * @param least it is never less; null for what its kind has
     * @param most it is never more; null for what its kind has
     * @param numerator of a share or a rate: the indicator that is divided
     * @param denominator the indicator by which it is divided
     * @param changesAtMost a larger change against the period before, in percent of it, is asked about; null for what strikes
     *     anybody
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

        /**
         * Whether one divided by the other is told in its unit: "triệu đồng" by "người" is "triệu đồng/người", and "tỷ đồng" by
         * "người" is not. In percent are what has one unit, and things that are counted.
         */
        public boolean dividesPlainly(@Nullable IndicatorAsked above, @Nullable IndicatorAsked below) {
            if (above == null || below == null) {
                return false;
            }
            return whole().compareTo(BigDecimal.ONE) > 0
                    ? bare(above.unit).equals(bare(below.unit)) || (isCounted(above) && isCounted(below))
                    : bare(unit).equals(bare(above.unit) + "/" + bare(below.unit));
        }

        private static boolean isCounted(IndicatorAsked part) {
            return part.kindOrUsual() == FigureKind.COUNT && FigureKind.usual(part.unit) == FigureKind.COUNT;
        }

        private static String bare(String unit) {
            return Normalizer.normalize(unit, Normalizer.Form.NFC)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[\\s\\p{Z}]+", "");
        }
    }

    /** Figures that must compare so, each side as the sum of what it names; what is blank breaks nothing. */
    public record FigureRelation(List<Code> left, Comparison is, List<Code> right) {}

    /** How they must compare. */
    public enum Comparison {
        AT_MOST,
        EQUAL
    }

    /** How figures of many reporters become one. What is a share or a rate is never averaged: it is made of the sums. */
    public enum Total {
        SUM,
        AVERAGE,
        /** The sum of the numerators by the sum of the denominators. */
        RATIO,
        NONE
    }
}
