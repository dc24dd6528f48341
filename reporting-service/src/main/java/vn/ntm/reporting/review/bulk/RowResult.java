package vn.ntm.reporting.review.bulk;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.review.ReceivedReport;

/**
 * What became, or would become, of one row.
 *
 * @param row its number, counted from 1
 * @param key The caller's own, as it was sent.
 * @param report The report's id.
 * @param outcome ACCEPTED, ACCEPTABLE in a dry run or beside a refused row, REFUSED
 * @param regime The regime's code; absent where the report is not there for the caller.
 * @param reporter Who sent it.
 * @param period The period: 2024-M06.
 * @param version The number of the version that waits.
 * @param figures How many figures it has.
 * @param onTime The verdict.
 * @param code Of the refusal; absent unless it was refused.
 * @param detail Why it was refused.
 * @param remedies What may be done.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowResult(
        int row,
        @Nullable String key,
        UUID report,
        Outcome outcome,
        @Nullable Code regime,
        @Nullable Code reporter,
        @Nullable Period period,
        @Nullable Integer version,
        @Nullable Integer figures,
        @Nullable Boolean onTime,
        @Nullable String code,
        @Nullable Words detail,
        @Nullable List<Remedy> remedies) {

    static RowResult of(int row, Seen seen, ReceivedReport received, int figures, Outcome outcome) {
        var obligation = received.obligation();
        return new RowResult(
                row,
                seen.key(),
                seen.report(),
                outcome,
                obligation.regime(),
                obligation.reporter(),
                obligation.period(),
                received.version().version(),
                figures,
                received.version().onTime(),
                null,
                null,
                null);
    }

    static RowResult refused(int row, Seen seen, Problem why) {
        return new RowResult(
                row,
                seen.key(),
                seen.report(),
                Outcome.REFUSED,
                null,
                null,
                null,
                null,
                null,
                null,
                why.code(),
                why.detail(),
                why.remedies());
    }

    RowResult accepted() {
        return new RowResult(
                row,
                key,
                report,
                Outcome.ACCEPTED,
                regime,
                reporter,
                period,
                version,
                figures,
                onTime,
                null,
                null,
                null);
    }

    boolean isRefused() {
        return outcome == Outcome.REFUSED;
    }

    /** What becomes of a row. */
    @Schema(name = "RowOutcome")
    enum Outcome {
        ACCEPTED,
        ACCEPTABLE,
        REFUSED
    }
}
