package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.criteria.recognition.rule.ComputedVerdicts;
import vn.ntm.criteria.recognition.rule.Verdict;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;

/** The evaluation of the latest year that was made by the end of the day. */
@ApplicationScoped
class EvaluatedVerdicts implements ComputedVerdicts {

    private static final String LAST = """
            select verdict, cardinality(met) as met, cardinality(met || not_met || undecided) as criteria,
                array_to_string(not_met || undecided, ',') as lacking
            from evaluation
            where set_code = :set and organisation = :unit and evaluated_at < :end
            order by year desc, evaluated_at desc, id desc limit 1""";

    private final Session session;

    EvaluatedVerdicts(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Verdict> of(Code unit, Code set, LocalDate at) {
        return session.createNativeQuery(LAST, Tuple.class)
                .setParameter("set", set.text())
                .setParameter("unit", unit.text())
                .setParameter("end", BusinessTime.startOf(at.plusDays(1)))
                .uniqueResultOptional()
                .map(EvaluatedVerdicts::verdict);
    }

    private static Verdict verdict(Tuple row) {
        var lacking = row.get("lacking", String.class);
        return new Verdict(
                row.get("verdict", String.class).equals("MET"),
                row.get("met", Integer.class),
                row.get("criteria", Integer.class),
                lacking.isEmpty() ? List.of() : Arrays.asList(lacking.split(",", -1)));
    }
}
