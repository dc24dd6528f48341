package vn.ntm.criteria.evaluation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Tuple;

import vn.ntm.kernel.Period;

/**
 * One evaluation in the history of a unit under a set.
 *
 * @param id Its id.
 * @param period The period whose values were judged.
 * @param version The number of the version that counted.
 * @param verdict MET, NOT_MET or UNDECIDED, of the whole set.
 * @param met How many criteria are met.
 * @param of How many criteria the set has for the unit.
 * @param notMet Numbers of the criteria that are not met.
 * @param undecided Numbers of the criteria of which something is missing.
 * @param cause What it was made for: values sent, reports accepted, a new version.
 * @param evaluatedAt When it was made.
 * @param evaluatedBy The account that made it, or the service itself.
 * @param latest true if no newer one of the same unit, set and period has followed.
 */
record EvaluationLine(
        UUID id,
        Period period,
        int version,
        String verdict,
        int met,
        int of,
        List<String> notMet,
        List<String> undecided,
        String cause,
        Instant evaluatedAt,
        String evaluatedBy,
        boolean latest) {

    static EvaluationLine of(Tuple row) {
        var notMet = Arrays.asList(row.get("not_met", String[].class));
        var undecided = Arrays.asList(row.get("undecided", String[].class));
        int satisfied = row.get("satisfied", Integer.class);
        return new EvaluationLine(
                row.get("id", UUID.class),
                Period.valueOf(row.get("period", String.class)),
                row.get("version", Integer.class),
                row.get("verdict", String.class),
                satisfied,
                satisfied + notMet.size() + undecided.size(),
                notMet,
                undecided,
                row.get("cause", String.class),
                row.get("evaluated_at", Instant.class),
                row.get("evaluated_by", String.class),
                row.get("latest", Boolean.class));
    }
}
