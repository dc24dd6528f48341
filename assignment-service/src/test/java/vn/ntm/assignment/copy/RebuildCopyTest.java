package vn.ntm.assignment.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.sql.SQLException;
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
import vn.ntm.events.CriteriaEvent.UnitEvaluated;
import vn.ntm.events.CriteriaEvent.UnitRecognised;
import vn.ntm.events.FigureKind;
import vn.ntm.events.RegimeTerms.Total;
import vn.ntm.events.ReportingEvent.FigureAccepted;
import vn.ntm.events.ReportingEvent.HolidaysSet;
import vn.ntm.events.ReportingEvent.ObligationOpened;
import vn.ntm.events.ReportingEvent.ReportAccepted;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.testkit.SpoiltCopies;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildCopyTest {

    private static final Period JUNE = Period.valueOf("2024-M06");

    @Inject
    Heard heard;

    @Inject
    SpoiltCopies spoilt;

    @Inject
    Session session;

    private final Code body = Code.valueOf(HaTinh.fresh("ha-tinh.so"));
    private final Code set = Code.valueOf(HaTinh.fresh("xa-ntm"));
    private final Code tier = Code.valueOf("ntm");

    @Test
    void whatever_was_lost_or_altered_is_as_its_owner_told_it_and_nothing_else_happens() throws SQLException {
        var obligation = UUID.randomUUID();
        var regime = Code.valueOf("ha-tinh.thang");
        heard.tell(new HolidaysSet(UUID.randomUUID(), 2198, List.of(LocalDate.of(2198, 1, 1)), List.of(), true));
        heard.tell(new ObligationOpened(obligation, regime, body, JUNE, Deadline.before(LocalDate.of(2024, 6, 25))));
        heard.tell(new ReportAccepted(
                obligation,
                UUID.randomUUID(),
                regime,
                body,
                JUNE,
                1,
                body,
                List.of(new FigureAccepted(
                        Code.valueOf("nhiem-vu"), null, new BigDecimal("12.5"), FigureKind.COUNT, Total.SUM, null))));
        heard.tell(new CriteriaSetPublished(
                UUID.randomUUID(),
                set,
                1,
                "Bộ tiêu chí",
                Code.valueOf("commune"),
                tier,
                LocalDate.of(2022, 3, 8),
                null,
                List.of(new CriterionLine("1", "Quy hoạch", List.of()))));
        heard.tell(
                new UnitRecognised(UUID.randomUUID(), body, set, 1, tier, "1052/QĐ-UBND", LocalDate.of(2025, 4, 28)));
        heard.tell(new UnitEvaluated(
                UUID.randomUUID(),
                body,
                set,
                1,
                Period.valueOf("2025-A1"),
                List.of("1"),
                List.of(),
                List.of(),
                List.of()));
        await().untilAsserted(() -> assertThat(copied()).isEqualTo(2));

        spoilt.areAsTheyWereOnceRebuilt("/assignment-copies");
    }

    private long copied() {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery("""
                                select (select count(*) from known_figure where reporter = :body)
                                    + (select count(*) from known_evaluation where unit = :body)""", Long.class)
                .setParameter("body", body.text())
                .getSingleResult());
    }
}
