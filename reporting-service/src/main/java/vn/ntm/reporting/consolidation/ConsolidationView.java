package vn.ntm.reporting.consolidation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
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
                Staleness.between(this, now).orElse(null));
    }

    /**
     * One indicator over all accepted reports.
     *
     * @param total how the value was made
     * @param value null where the indicator has no total, or cannot be added
     * @param numerator of a rate: the sum of which the value is made, as {@code denominator}
     * @param addable false where only the bodies' own figures can be shown
     * @param bodies those figures
     * @param note why it is so
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
            @Nullable String noteEn) {

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
                    null);
        }
    }

    /** @param organisation the body below the reporter that it speaks of; null for the reporter as a whole */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BodyFigure(Code reporter, @Nullable Code organisation, BigDecimal value) {}

    /** A body whose report does not count yet, and where it stands. */
    record Missing(Code reporter, String name, String state) {}

    /** A report version that was counted. */
    record Source(Code reporter, UUID report, int version, String contentHash) {}
}
