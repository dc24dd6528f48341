package vn.ntm.reporting.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.consolidation.ConsolidationView.Source;
import vn.ntm.reporting.consolidation.ConsolidationView.TotalLine;

/**
 * How far a closed consolidation lies from what the reports say today. It is told, never repaired: what was closed stays.
 *
 * It is stale once a report that was counted is amended; what was accepted late alone does not make it so.
 *
 * @param reports those that count with another version than was counted, or count only since
 * @param deltas the totals that would be otherwise
 */
record Staleness(List<ChangedReport> reports, List<Delta> deltas) {

    static Optional<Staleness> between(ConsolidationView closed, ConsolidationView now) {
        var counted = closed.sources().stream().collect(Collectors.toMap(Source::report, Source::version));
        var reports = now.sources().stream()
                .filter(source -> !Objects.equals(counted.get(source.report()), source.version()))
                .map(source -> new ChangedReport(
                        source.reporter(), source.report(), counted.get(source.report()), source.version()))
                .toList();
        boolean amended = reports.stream().anyMatch(report -> report.counted() != null);
        return amended ? Optional.of(new Staleness(reports, deltas(closed, now))) : Optional.empty();
    }

    private static List<Delta> deltas(ConsolidationView closed, ConsolidationView now) {
        Map<Code, TotalLine> before =
                closed.totals().stream().collect(Collectors.toMap(TotalLine::indicator, Function.identity()));
        return now.totals().stream()
                .map(line -> Delta.of(
                        line.indicator(),
                        Optional.ofNullable(before.get(line.indicator()))
                                .map(TotalLine::value)
                                .orElse(null),
                        line.value()))
                .filter(Delta::isSome)
                .toList();
    }

    /**
     * A report that says otherwise by now than what was counted.
     *
     * @param reporter Who sent it.
     * @param report The report's id.
     * @param counted the version that was counted; null if none was
     * @param now The version that would be counted today.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangedReport(
            Code reporter, UUID report, @Nullable Integer counted, int now) {}

    /**
     * One total as it was closed, and as it would be today.
     *
     * @param indicator The indicator's code.
     * @param closed The total as it was closed; absent where there was none.
     * @param now The total as it would be today; absent where there would be none.
     * @param delta By how much it differs; absent where one of the two is.
     */
    @Schema(name = "TotalDelta")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Delta(
            Code indicator,
            @Nullable BigDecimal closed,
            @Nullable BigDecimal now,
            @Nullable BigDecimal delta) {

        /** A total that appears or goes is one, too. */
        boolean isSome() {
            return delta == null ? (closed == null) != (now == null) : delta.signum() != 0;
        }

        static Delta of(Code indicator, @Nullable BigDecimal closed, @Nullable BigDecimal now) {
            return new Delta(indicator, closed, now, closed == null || now == null ? null : now.subtract(closed));
        }
    }
}
