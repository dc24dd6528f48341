package vn.ntm.criteria.evaluation;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.ntm.criteria.rule.Verdict;
import vn.ntm.events.CriteriaEvent.UnitEvaluated;
import vn.ntm.kernel.Code;

/** How a unit stands, criterion by criterion: what others are told when it has changed. */
record Standing(
        String unit, List<String> met, List<String> notMet, List<String> undecided, List<String> notApplicable) {

    static Standing of(Judged judged) {
        var assessment = judged.assessment();
        return new Standing(
                judged.unit().organisation(),
                assessment.numbered(Verdict.MET),
                assessment.numbered(Verdict.NOT_MET),
                assessment.numbered(Verdict.UNDECIDED),
                assessment.numbered(Verdict.NOT_APPLICABLE));
    }

    /** As it is stored; empty if it was evaluated before others were told of evaluations. */
    static Optional<Standing> of(ResultSet row) throws SQLException {
        var notApplicable = row.getArray("not_applicable");
        if (notApplicable == null) {
            return Optional.empty();
        }
        var exempt = texts(notApplicable);
        // The column met has all that is satisfied.
        var met = texts(row.getArray("met")).stream()
                .filter(number -> !exempt.contains(number))
                .toList();
        return Optional.of(new Standing(
                row.getString("organisation"),
                met,
                texts(row.getArray("not_met")),
                texts(row.getArray("undecided")),
                exempt));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    UnitEvaluated told(Occasion occasion) {
        return new UnitEvaluated(
                id(occasion),
                new Code(unit),
                occasion.set(),
                occasion.version().number(),
                occasion.period(),
                met,
                notMet,
                undecided,
                notApplicable);
    }

    /** The same for the same unit, set and period, in every installation. */
    private UUID id(Occasion occasion) {
        var name =
                String.join("\n", unit, occasion.set().text(), occasion.period().toString());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
