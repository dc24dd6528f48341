package vn.ntm.criteria.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.criteria.recognition.rule.Verdict;
import vn.ntm.kernel.Code;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvaluatedVerdictsTest {

    private final Code unit = new Code("xa-" + UUID.randomUUID());

    @Inject
    Session session;

    @Test
    void the_last_one_that_was_known_at_the_end_of_the_day_counts() {
        evaluated(2024, "NOT_MET", "{1,2}", "{3}", "{4}", "2025-01-10T10:00:00+07:00");
        evaluated(2024, "MET", "{1,2,3,4}", "{}", "{}", "2025-02-10T23:59:59+07:00");

        assertThat(on("2025-01-09")).isEmpty();
        assertThat(on("2025-02-09").orElseThrow().lacking()).containsExactly("3", "4");
        assertThat(on("2025-02-09").orElseThrow().criteria()).isEqualTo(4);
        assertThat(on("2025-02-10").orElseThrow().setMet()).isTrue();
    }

    @Test
    void a_later_year_counts_more_than_an_older_one_that_was_done_again() {
        evaluated(2024, "NOT_MET", "{1}", "{2}", "{}", "2025-01-10T10:00:00+07:00");
        evaluated(2023, "MET", "{1,2}", "{}", "{}", "2025-02-10T10:00:00+07:00");

        assertThat(on("2025-03-01").orElseThrow().setMet()).isFalse();
    }

    private Optional<Verdict> on(String day) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new EvaluatedVerdicts(session).of(unit, new Code("xa-ntm"), LocalDate.parse(day)));
    }

    private void evaluated(int year, String verdict, String met, String notMet, String undecided, String at) {
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery("""
                        insert into evaluation (id, set_code, version, organisation, period, year, specially_difficult, verdict,
                            met, not_met, undecided, satisfied, gap, cause, evaluated_at, evaluated_by, latest)
                        values (:id, 'xa-ntm', 1, :unit, :period, :year, false, :verdict, cast(:met as text[]),
                            cast(:notMet as text[]), cast(:undecided as text[]), 0, 0, 'REQUEST',
                            cast(:at as timestamptz), 'x', false)""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("unit", unit.text())
                .setParameter("period", year + "-A1")
                .setParameter("year", year)
                .setParameter("verdict", verdict)
                .setParameter("met", met)
                .setParameter("notMet", notMet)
                .setParameter("undecided", undecided)
                .setParameter("at", at)
                .executeUpdate());
    }
}
