package vn.ntm.reporting.consolidation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.events.RegimeTerms.Total;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;

/**
 * What many reports say together. Only accepted reports count, and each total can be traced to them.
 *
 * @param number null while it is open
 * @param closedAt When it was closed; absent while it is open.
 * @param regime The regime's code.
 * @param regimeName The regime's name.
 * @param period The period: 2024-M06.
 * @param deadline Until when the bodies were to report.
 * @param expected How many bodies owe a report.
 * @param received How many have sent one.
 * @param accepted How many were accepted: they are what is counted.
 * @param totals One line for each indicator, in the order of the regime.
 * @param missing The bodies whose report does not count yet.
 * @param sources The report versions that were counted.
 * @param estimate true where some of what was counted are estimates ("ước thực hiện")
 * @param stale what would be otherwise today, if it was closed and a report was amended or accepted since
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsolidationView(
        @Nullable String number,
        @Nullable Instant closedAt,
        Code regime,
        String regimeName,
        Period period,
        Deadline deadline,
        int expected,
        int received,
        int accepted,
        List<TotalLine> totals,
        List<Missing> missing,
        List<Source> sources,
        @Nullable Boolean estimate,
        @Nullable Staleness stale) {

    ConsolidationView closed(String as, Instant at) {
        return new ConsolidationView(
                as,
                at,
                regime,
                regimeName,
                period,
                deadline,
                expected,
                received,
                accepted,
                totals,
                missing,
                sources,
                estimate,
                null);
    }

    /**
     * Changes with every version that is counted, every body that is missing and every figure: whoever closes it names what he
     * has seen.
     */
    String etag() {
        var said = List.of(expected, received, totals, missing, sources, number == null)
                .toString();
        return "\"%s\"".formatted(UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)));
    }

    /** What was closed stays as it is; beside it stands what has changed since. */
    ConsolidationView besideWhatIsNow(ConsolidationView now) {
        return new ConsolidationView(
                number,
                closedAt,
                regime,
                regimeName,
                period,
                deadline,
                expected,
                received,
                accepted,
                totals,
                missing,
                sources,
                estimate,
                Staleness.between(this, now).orElse(null));
    }

    /**
     * One indicator over all accepted reports.
     *
     * @param indicator The indicator's code.
     * @param name The indicator's name.
     * @param unit What it is counted in.
     * @param total how the value was made
     * @param reporters How many bodies have given a figure.
     * @param value null where the indicator has no total, or cannot be added
     * @param numerator of a rate: the sum of which the value is made, as {@code denominator}
     * @param denominator Of a rate: by which numerator is divided.
     * @param addable false where only the bodies' own figures can be shown
     * @param bodies those figures
     * @param note why it is so
     * @param noteEn The same in English.
     * @param notAdded figures that were accepted and lie in another one already, the first 100 of them: each place counts once
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TotalLine(
            Code indicator,
            String name,
            String unit,
            Total total,
            int reporters,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Boolean addable,
            @Nullable List<BodyFigure> bodies,
            @Nullable String note,
            @Nullable String noteEn,
            @Nullable List<ContainedFigure> notAdded) {

        static TotalLine of(IndicatorAsked asked, Total total, int reporters, @Nullable BigDecimal value) {
            return new TotalLine(
                    asked.code(),
                    asked.name(),
                    asked.unit(),
                    total,
                    reporters,
                    value,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        /**
         * @param many how many figures are not added
         * @param contained the first of them
         */
        TotalLine without(long many, List<ContainedFigure> contained) {
            return new TotalLine(
                    indicator,
                    name,
                    unit,
                    total,
                    reporters,
                    value,
                    numerator,
                    denominator,
                    addable,
                    bodies,
                    after(note, "%d số liệu không cộng thêm vì đã nằm trong số liệu khác.".formatted(many)),
                    after(noteEn, "%d figures are not added: they lie in another one already.".formatted(many)),
                    contained);
        }

        private static String after(@Nullable String first, String next) {
            return first == null ? next : first + " " + next;
        }
    }

    /**
     * A figure that was accepted and is not added.
     *
     * @param reporter Who sent it.
     * @param organisation the body that it speaks of
     * @param value The figure.
     * @param within the body above whose figure contains it; the same body where two reports speak of it
     */
    record ContainedFigure(Code reporter, Code organisation, BigDecimal value, Code within) {}

    /**
     * One figure of one body.
     *
     * @param reporter Who sent it.
     * @param organisation the body below the reporter that it speaks of; null for the reporter as a whole
     * @param value The figure.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BodyFigure(Code reporter, @Nullable Code organisation, BigDecimal value) {}

    /**
     * A body whose report does not count yet, and where it stands.
     *
     * @param reporter The body's code.
     * @param name The body's name.
     * @param state The state of its obligation.
     */
    @Schema(name = "MissingReport")
    record Missing(Code reporter, String name, String state) {}

    /**
     * A report version that was counted.
     *
     * @param reporter Who sent it.
     * @param report The report's id.
     * @param version The number of the version; 1 is the first.
     * @param contentHash SHA-256 of its content.
     * @param estimate true where it says what was estimated ("ước thực hiện"), before its figures closed
     */
    @Schema(name = "CountedReport")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Source(
            Code reporter,
            UUID report,
            int version,
            String contentHash,
            @Nullable Boolean estimate) {}
}
