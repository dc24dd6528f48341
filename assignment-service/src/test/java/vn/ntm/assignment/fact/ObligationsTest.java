package vn.ntm.assignment.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Instant;
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
import vn.ntm.events.FigureKind;
import vn.ntm.events.RegimeTerms.Total;
import vn.ntm.events.ReportingEvent.DeadlineMissed;
import vn.ntm.events.ReportingEvent.DeadlineMoved;
import vn.ntm.events.ReportingEvent.FigureAccepted;
import vn.ntm.events.ReportingEvent.ObligationHandedOver;
import vn.ntm.events.ReportingEvent.ObligationOpened;
import vn.ntm.events.ReportingEvent.ObligationWaived;
import vn.ntm.events.ReportingEvent.PaperReceiptRecorded;
import vn.ntm.events.ReportingEvent.ReportAccepted;
import vn.ntm.events.ReportingEvent.ReportReturned;
import vn.ntm.events.ReportingEvent.ReportSubmitted;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ObligationsTest {

    private static final Period JUNE = Period.valueOf("2024-M06");
    private static final Deadline BEFORE_25_JUNE = Deadline.before(LocalDate.of(2024, 6, 25));

    @Inject
    Heard heard;

    @Inject
    Obligations obligations;

    @Inject
    Session session;

    private final Code body = Code.valueOf(HaTinh.fresh("ha-tinh.so"));
    private final UUID obligation = UUID.randomUUID();
    private final UUID report = UUID.randomUUID();

    @Test
    void what_was_opened_is_owed_until_it_is_on_hand_and_owed_again_when_it_comes_back() {
        heard.tell(opened());
        owes(1);

        heard.tell(submitted(1));
        owes(0);

        heard.tell(returned());
        owes(1);

        heard.tell(submitted(2));
        heard.tell(accepted(2, "12.5"));
        owes(0);
    }

    @Test
    void what_is_waived_is_owed_no_more_and_what_is_handed_over_is_owed_by_the_other() {
        var successor = Code.valueOf(HaTinh.fresh("ha-tinh.so"));
        heard.tell(opened());
        heard.tell(new DeadlineMissed(obligation, regime(), body, JUNE, BEFORE_25_JUNE));
        owes(1);

        heard.tell(new ObligationHandedOver(obligation, regime(), body, successor, JUNE, UUID.randomUUID()));
        await().untilAsserted(() ->
                assertThat(obligations.open(List.of(body, successor))).containsOnlyKeys(successor));

        heard.tell(new ObligationWaived(obligation, regime(), successor, JUNE, body, "mất điện", null));
        await().untilAsserted(
                        () -> assertThat(obligations.open(List.of(successor))).isEmpty());
        assertThat(row("select missed from known_obligation where id = :id")).isEqualTo(true);
    }

    @Test
    void an_event_that_is_the_first_we_hear_of_it_is_kept_too_and_a_deadline_can_move() {
        heard.tell(submitted(1));
        heard.tell(new DeadlineMoved(
                obligation,
                regime(),
                body,
                JUNE,
                BEFORE_25_JUNE,
                Deadline.before(LocalDate.of(2024, 6, 28)),
                "sự cố",
                null));

        await().untilAsserted(() -> assertThat(row("""
                select first_submitted_at < deadline and year = 2024 and version = 1
                from known_obligation where id = :id""")).isEqualTo(true));
    }

    @Test
    void what_came_on_paper_before_is_what_it_is_judged_by() {
        heard.tell(opened());
        heard.tell(submitted(1));
        var received = Instant.parse("2024-06-24T09:30:00Z");
        heard.tell(new PaperReceiptRecorded(obligation, regime(), body, JUNE, received, body));
        heard.tell(new PaperReceiptRecorded(obligation, regime(), body, JUNE, received.plusSeconds(60), body));

        await().untilAsserted(() -> assertThat(row("""
                select received_otherwise_at is not null and judged_at = received_otherwise_at
                    and extract(epoch from judged_at) = 1719221400
                from known_obligation where id = :id""")).isEqualTo(true));
    }

    @Test
    void the_same_message_heard_twice_counts_once() {
        var id = UUID.randomUUID();
        heard.tell(opened());
        heard.tell(submitted(1));

        heard.tell(id, returned());
        heard.tell(id, returned());
        heard.tell(new ObligationWaived(obligation, regime(), body, JUNE, body, "thôi", null));

        await().untilAsserted(() -> assertThat(row("select waived from known_obligation where id = :id"))
                .isEqualTo(true));
        assertThat(row("select returns from known_obligation where id = :id")).isEqualTo(1);
    }

    @Test
    void the_figures_of_the_version_accepted_last_replace_those_before() {
        heard.tell(accepted(1, "12.5"));
        heard.tell(accepted(2, "13"));

        await().untilAsserted(() -> assertThat(
                        row("select sum(value) from known_figure where obligation = :id and version = 2"))
                .isEqualTo(new BigDecimal("13")));
        assertThat(row("select count(*) from known_figure where obligation = :id"))
                .isEqualTo(1L);
    }

    private void owes(int reports) {
        await().untilAsserted(() -> assertThat(obligations.open(List.of(body)).getOrDefault(body, 0))
                .isEqualTo(reports));
    }

    private Object row(String query) {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(query, Object.class)
                .setParameter("id", obligation)
                .getSingleResultOrNull());
    }

    private static Code regime() {
        return Code.valueOf("ha-tinh.nl5-2024.thang");
    }

    private ObligationOpened opened() {
        return new ObligationOpened(obligation, regime(), body, JUNE, BEFORE_25_JUNE);
    }

    private ReportSubmitted submitted(int version) {
        return new ReportSubmitted(
                obligation,
                report,
                regime(),
                body,
                JUNE,
                version,
                Instant.parse("2024-06-26T01:00:00Z"),
                false,
                1,
                "BN-" + version,
                "sha256:00");
    }

    private ReportReturned returned() {
        return new ReportReturned(
                obligation, report, regime(), body, JUNE, 1, body, Code.valueOf("sai-so-lieu"), "Xem lại", null);
    }

    private ReportAccepted accepted(int version, String value) {
        return new ReportAccepted(
                obligation,
                report,
                regime(),
                body,
                JUNE,
                version,
                body,
                List.of(new FigureAccepted(
                        Code.valueOf("nhiem-vu"), null, new BigDecimal(value), FigureKind.COUNT, Total.SUM, null)));
    }
}
