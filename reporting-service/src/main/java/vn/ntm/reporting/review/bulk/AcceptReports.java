package vn.ntm.reporting.review.bulk;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.report.ContentText;
import vn.ntm.reporting.review.AcceptReport;
import vn.ntm.reporting.review.ReceivedReport;
import vn.ntm.reporting.review.bulk.Refusal.ChangedSince;
import vn.ntm.reporting.review.bulk.Refusal.DecidedAlready;
import vn.ntm.reporting.review.bulk.Refusal.NamedTwice;
import vn.ntm.reporting.review.bulk.Refusal.RowsRefused;
import vn.ntm.reporting.review.bulk.RowResult.Outcome;

/** Accepts the reports of a list, each only if it is still what the reviewer has seen. */
@ApplicationScoped
class AcceptReports {

    private final ReceivedReport.Desk desk;
    private final AcceptReport acceptReport;
    private final ContentText contentText;
    private final Clock clock;

    AcceptReports(ReceivedReport.Desk desk, AcceptReport acceptReport, ContentText contentText, Clock clock) {
        this.desk = desk;
        this.acceptReport = acceptReport;
        this.contentText = contentText;
        this.clock = clock;
    }

    /** @param partial whether good rows are accepted beside refused ones; otherwise one refused row refuses all */
    @Transactional
    List<RowResult> accept(List<Seen> rows, boolean partial, boolean dryRun) {
        var taken = take(rows);
        var refused = taken.stream()
                .map(Row::result)
                .filter(RowResult::isRefused)
                .sorted(Comparator.comparingInt(RowResult::row))
                .toList();
        if (!refused.isEmpty() && !partial && !dryRun) {
            throw new Refused(new RowsRefused(refused));
        }
        return taken.stream()
                .map(row -> dryRun ? row.result() : decide(row))
                .sorted(Comparator.comparingInt(RowResult::row))
                .toList();
    }

    /** In one order for all callers, so that two lists with the same reports wait for each other and do not block. */
    private List<Row> take(List<Seen> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(i -> rows.get(i).report()))
                .map(i -> take(i, rows))
                .toList();
    }

    private Row take(int position, List<Seen> rows) {
        var seen = rows.get(position);
        try {
            check(position, rows);
            var received = desk.take(seen.report());
            check(seen, received);
            int figures = contentText.of(received.version()).values().size();
            var result = RowResult.of(position + 1, seen, received, figures, Outcome.ACCEPTABLE);
            return new Row(List.of(received), result);
        } catch (Refused no) {
            return new Row(
                    List.of(),
                    RowResult.refused(position + 1, seen, no.refusal().problem()));
        }
    }

    private RowResult decide(Row row) {
        if (row.result().isRefused()) {
            return row.result();
        }
        acceptReport.accept(row.received().getFirst(), clock.instant());
        return row.result().accepted();
    }

    private static void check(int position, List<Seen> rows) {
        var seen = rows.get(position);
        for (int earlier = 0; earlier < position; earlier++) {
            if (rows.get(earlier).report().equals(seen.report())) {
                throw new Refused(new NamedTwice(seen.report(), earlier + 1));
            }
        }
    }

    private static void check(Seen seen, ReceivedReport received) {
        var version = received.version();
        if (version.version() != seen.version() || !version.contentHash().equals(seen.contentHash())) {
            throw new Refused(new ChangedSince(seen.report(), version.version(), version.contentHash()));
        }
        if (!version.isWaiting()) {
            throw new Refused(new DecidedAlready(seen.report(), version.version()));
        }
    }

    /** @param received one, or none if the row is refused */
    private record Row(List<ReceivedReport> received, RowResult result) {}
}
