package vn.ntm.assignment.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.Heard;
import vn.ntm.events.CriteriaEvent.CriteriaSetPublished;
import vn.ntm.events.CriteriaEvent.CriterionLine;
import vn.ntm.events.CriteriaEvent.IndicatorLine;
import vn.ntm.events.CriteriaEvent.RecognitionRevoked;
import vn.ntm.events.CriteriaEvent.UnitEvaluated;
import vn.ntm.events.CriteriaEvent.UnitRecognised;
import vn.ntm.events.ReportingEvent.HolidaysSet;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CriteriaFactsTest {

    @Inject
    Heard heard;

    @Inject
    CriteriaSets sets;

    @Inject
    Session session;

    private final Code set = Code.valueOf(HaTinh.fresh("xa-ntm"));
    private final Code unit = Code.valueOf(HaTinh.fresh("lai-chau.xa"));
    private final Code tier = Code.valueOf("ntm");

    @Test
    void a_set_is_known_by_its_criteria_and_their_indicators() {
        heard.tell(new CriteriaSetPublished(
                UUID.randomUUID(),
                set,
                1,
                "Bộ tiêu chí xã nông thôn mới",
                Code.valueOf("commune"),
                tier,
                LocalDate.of(2022, 3, 8),
                null,
                List.of(new CriterionLine("2", "Giao thông", List.of(new IndicatorLine("2.1", "Đường xã", "%"))))));

        await().untilAsserted(
                        () -> assertThat(sets.items(List.of(set))).containsExactlyInAnyOrder(set + "/2", set + "/2.1"));
        assertThat(sets.known(List.of(set, Code.valueOf("no-such-set")))).containsExactly(set);
    }

    @Test
    void a_recognition_holds_from_its_decision_until_it_is_revoked() {
        var recognition = UUID.randomUUID();
        heard.tell(new UnitRecognised(recognition, unit, set, 1, tier, "1052/QĐ-UBND", LocalDate.of(2025, 4, 28)));
        heard.tell(new RecognitionRevoked(recognition, unit, set, 1, tier, "9/QĐ-UBND", LocalDate.of(2026, 1, 9)));

        await().untilAsserted(() -> assertThat(one("""
                select decision || ' ' || revoked_on from known_recognition where unit = '%s'""".formatted(unit))).isEqualTo("1052/QĐ-UBND 2026-01-09"));
    }

    @Test
    void a_later_evaluation_of_the_same_unit_and_period_replaces_the_one_before() {
        var standing = UUID.randomUUID();
        heard.tell(evaluated(standing, List.of("1", "2")));
        heard.tell(evaluated(standing, List.of("1", "2", "3")));

        await().untilAsserted(() -> assertThat(
                        one("select cardinality(met) from known_evaluation where unit = '%s'".formatted(unit)))
                .isEqualTo(3));
    }

    @Test
    void the_holidays_of_a_year_are_kept_whole() {
        heard.tell(new HolidaysSet(
                UUID.randomUUID(),
                2199,
                List.of(LocalDate.of(2199, 1, 1), LocalDate.of(2199, 4, 30)),
                List.of(LocalDate.of(2199, 5, 4)),
                true));

        await().untilAsserted(() -> assertThat(
                        one("select cardinality(holidays) from known_holidays where year = 2199 and verified"))
                .isEqualTo(2));
    }

    private UnitEvaluated evaluated(UUID standing, List<String> met) {
        return new UnitEvaluated(
                standing, unit, set, 1, Period.valueOf("2025-A1"), met, List.of("10"), List.of(), List.of());
    }

    private Object one(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(query, Object.class).getSingleResultOrNull());
    }
}
